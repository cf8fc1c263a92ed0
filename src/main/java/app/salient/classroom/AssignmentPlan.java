package app.salient.classroom;

import app.salient.lesson.Delivery;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an instructor decides about a quiz for a class.
 *
 * @param opensAt null when it is open at once
 * @param dueAt when it closes; null when it never does
 * @param minutes instead of the quiz's own time limit; null leaves that as it is
 * @param attempts instead of the quiz's own; null leaves that as it is
 */
public record AssignmentPlan(
        String quizId,
        Delivery delivery,
        @Nullable Instant opensAt,
        @Nullable Instant dueAt,
        @Nullable Integer minutes,
        @Nullable Integer attempts) {
    public static final int MOST_MINUTES = 600;
    public static final int MOST_ATTEMPTS = 100;

    /** What keeps it from being assigned, whenever that is; empty when nothing does. */
    Set<AssignmentFault> faults() {
        var faults = EnumSet.noneOf(AssignmentFault.class);
        if (opensAt != null && dueAt != null && !opensAt.isBefore(dueAt)) {
            faults.add(AssignmentFault.DUE_BEFORE_OPEN);
        }
        if (delivery == Delivery.EXAM && dueAt == null) {
            faults.add(AssignmentFault.EXAM_WITHOUT_DUE);
        }
        if (minutes != null && (minutes < 1 || minutes > MOST_MINUTES)) {
            faults.add(AssignmentFault.MINUTES);
        }
        if (attempts != null && (attempts < 1 || attempts > MOST_ATTEMPTS)) {
            faults.add(AssignmentFault.ATTEMPTS);
        }
        return faults;
    }

    boolean isDueBy(Instant now) {
        return dueAt != null && !now.isBefore(dueAt);
    }

    boolean isAhead(Instant now) {
        return opensAt != null && now.isBefore(opensAt);
    }
}
