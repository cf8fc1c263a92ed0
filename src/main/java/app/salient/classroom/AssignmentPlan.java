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
 * @param audience for whom, as {@link Audience#value}
 * @param lateUntil until when it is taken after it was due, and marked as late; null when it closes when it is due
 * @param counting which of several attempts counts
 */
public record AssignmentPlan(
        String quizId,
        Delivery delivery,
        @Nullable Instant opensAt,
        @Nullable Instant dueAt,
        @Nullable Integer minutes,
        @Nullable Integer attempts,
        String audience,
        @Nullable Instant lateUntil,
        Counting counting) {
    public static final int MOST_MINUTES = 600;
    public static final int MOST_ATTEMPTS = 100;

    /** For everybody, closed when it is due, and the best attempt counts. */
    public AssignmentPlan(
            String quizId,
            Delivery delivery,
            @Nullable Instant opensAt,
            @Nullable Instant dueAt,
            @Nullable Integer minutes,
            @Nullable Integer attempts) {
        this(quizId, delivery, opensAt, dueAt, minutes, attempts, Audience.EVERYBODY.value(), null, Counting.BEST);
    }

    public Audience forWhom() {
        return new Audience(audience);
    }

    /** When nothing is taken any more; null when never. */
    public @Nullable Instant closesAt() {
        return lateUntil == null ? dueAt : lateUntil;
    }

    /** What keeps it from being assigned, whenever that is; empty when nothing does. */
    Set<AssignmentFault> faults() {
        var faults = EnumSet.noneOf(AssignmentFault.class);
        if (opensAt != null && dueAt != null && !opensAt.isBefore(dueAt)) {
            faults.add(AssignmentFault.DUE_BEFORE_OPEN);
        }
        if (lateUntil != null && (dueAt == null || !dueAt.isBefore(lateUntil))) {
            faults.add(AssignmentFault.LATE_BEFORE_DUE);
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
        var closes = closesAt();
        return closes != null && !now.isBefore(closes);
    }

    boolean isAhead(Instant now) {
        return opensAt != null && now.isBefore(opensAt);
    }
}
