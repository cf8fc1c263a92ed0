package app.salient.classroom;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was changed of an assignment, to be kept: as {@code due 2026-11-26T22:59:00Z 2026-11-27T22:59:00Z, attempts 1 -}, with
 * {@code -} for none. For whom it is meant is said without a value: a group is called as people like.
 *
 * @param term its name: delivery, opens, due, late, minutes, attempts, counting or audience
 * @param before {@code -} for none; empty when it is not kept
 * @param after as {@code before}
 */
public record ChangedTerms(String term, String before, String after) {
    private static final String NONE = "-";

    static String between(AssignmentPlan before, AssignmentPlan after) {
        List<String> changed = new ArrayList<>();
        add(changed, "delivery", before.delivery(), after.delivery());
        add(changed, "opens", before.opensAt(), after.opensAt());
        add(changed, "due", before.dueAt(), after.dueAt());
        add(changed, "late", late(before), late(after));
        add(changed, "minutes", before.minutes(), after.minutes());
        add(changed, "attempts", before.attempts(), after.attempts());
        add(changed, "counting", before.counting(), after.counting());
        if (!before.audience().equals(after.audience())) {
            changed.add("audience");
        }
        return String.join(", ", changed);
    }

    private static @Nullable Object late(AssignmentPlan plan) {
        return plan.lateAlways() ? "always" : plan.lateUntil();
    }

    private static void add(List<String> changed, String term, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            changed.add(term + " " + Objects.toString(before, NONE) + " " + Objects.toString(after, NONE));
        }
    }

    /** @param kept as it was noted; what nobody understands any more is left out */
    public static List<ChangedTerms> read(String kept) {
        List<ChangedTerms> changes = new ArrayList<>();
        for (String change : kept.split(", ", -1)) {
            String[] parts = change.split(" ", -1);
            if (parts.length == 3) {
                changes.add(new ChangedTerms(parts[0], parts[1], parts[2]));
            } else if (parts.length == 1 && !parts[0].isEmpty()) {
                changes.add(new ChangedTerms(parts[0], "", ""));
            }
        }
        return changes;
    }

    public boolean isNone(String side) {
        return side.equals(NONE);
    }
}
