package app.salient.classroom;

import app.salient.lesson.Delivery;
import java.time.Instant;
import java.util.Comparator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which assignment holds when several of a learner's classes ask for the same quiz; the first in this order does.
 *
 * <p>One that is open comes before one that opens later, and that before one that has closed. While somebody may still be
 * answering an exam it comes before everything else, or its answers could be had through another class's homework. After that
 * the more generous wins: the one due last, homework before practice before exam, more time, more attempts.
 */
final class MostGenerous implements Comparator<Assignment> {
    private final Comparator<Assignment> order;

    /** @param overForAll when nobody of the class can add anything to an exam any more */
    MostGenerous(Instant now, Function<Assignment, Instant> overForAll) {
        Comparator<AssignmentPlan> plans = Comparator.<AssignmentPlan>comparingInt(plan -> state(plan, now))
                .thenComparing(plan -> plan.isAhead(now) ? plan.opensAt() : null, earliestFirst())
                .thenComparing(AssignmentPlan::closesAt, latestFirst())
                .thenComparingInt(plan -> rank(plan.delivery()))
                .thenComparing(AssignmentPlan::minutes, latestFirst())
                .thenComparing(AssignmentPlan::attempts, latestFirst());
        order = Comparator.<Assignment, Boolean>comparing(asked -> !isRunningExam(asked, now, overForAll))
                .thenComparing(Assignment::plan, plans)
                .thenComparing(Assignment::madeAt);
    }

    @Override
    public int compare(Assignment one, Assignment other) {
        return order.compare(one, other);
    }

    private static int state(AssignmentPlan plan, Instant now) {
        return plan.isDueBy(now) ? 2 : plan.isAhead(now) ? 1 : 0;
    }

    private static boolean isRunningExam(Assignment asked, Instant now, Function<Assignment, Instant> overForAll) {
        return asked.plan().isExam() && !asked.plan().isAhead(now) && now.isBefore(overForAll.apply(asked));
    }

    private static int rank(Delivery delivery) {
        return switch (delivery) {
            case HOMEWORK -> 0;
            case PRACTICE -> 1;
            case EXAM -> 2;
        };
    }

    private static <T extends Comparable<T>> Comparator<@Nullable T> earliestFirst() {
        return Comparator.nullsFirst(Comparator.naturalOrder());
    }

    /** Without a limit is the most there is. */
    private static <T extends Comparable<T>> Comparator<@Nullable T> latestFirst() {
        return Comparator.nullsFirst(Comparator.reverseOrder());
    }
}
