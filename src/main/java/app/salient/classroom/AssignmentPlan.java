package app.salient.classroom;

import app.salient.lesson.Delivery;
import app.salient.study.Counting;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;

/**
 * What an instructor decides about a lesson, a quiz, or both for a class.
 *
 * @param lessonId to be read; null when only the quiz is asked for
 * @param quizId to be taken; null when only the lesson is asked for
 * @param opensAt null when it is open at once
 * @param dueAt when it closes; null when it never does
 * @param minutes instead of the quiz's own time limit; null leaves that as it is
 * @param attempts instead of the quiz's own; null leaves that as it is
 * @param audience for whom, as {@link Audience#value}
 * @param lateUntil until when it is taken after it was due, and marked as late; null when it closes when it is due
 * @param lateAlways whether it is taken without an end after it was due; then there is no {@code lateUntil}
 * @param counting which of several attempts counts
 */
public record AssignmentPlan(
        @Nullable String lessonId,
        @Nullable String quizId,
        Delivery delivery,
        @Nullable Instant opensAt,
        @Nullable Instant dueAt,
        @Nullable Integer minutes,
        @Nullable Integer attempts,
        String audience,
        @Nullable Instant lateUntil,
        boolean lateAlways,
        Counting counting) {
    public static final int MOST_MINUTES = 600;
    public static final int MOST_ATTEMPTS = 100;

    @PersistenceCreator
    public AssignmentPlan {
        if (lessonId == null && quizId == null) {
            throw new IllegalArgumentException("an assignment asks for a lesson, a quiz, or both");
        }
        if (lateUntil != null && lateAlways) {
            throw new IllegalArgumentException("late work is taken until a moment or without an end: " + lateUntil);
        }
    }

    /** A quiz. */
    public AssignmentPlan(
            String quizId,
            Delivery delivery,
            @Nullable Instant opensAt,
            @Nullable Instant dueAt,
            @Nullable Integer minutes,
            @Nullable Integer attempts,
            String audience,
            @Nullable Instant lateUntil,
            Counting counting) {
        this(null, quizId, delivery, opensAt, dueAt, minutes, attempts, audience, lateUntil, false, counting);
    }

    /** A quiz for everybody, closed when it is due, and the best attempt counts. */
    public AssignmentPlan(
            String quizId,
            Delivery delivery,
            @Nullable Instant opensAt,
            @Nullable Instant dueAt,
            @Nullable Integer minutes,
            @Nullable Integer attempts) {
        this(quizId, delivery, opensAt, dueAt, minutes, attempts, Audience.EVERYBODY.value(), null, Counting.BEST);
    }

    /** A lesson to read, for everybody. */
    public static AssignmentPlan reading(String lessonId, @Nullable Instant opensAt, @Nullable Instant dueAt) {
        return new AssignmentPlan(
                lessonId,
                null,
                Delivery.HOMEWORK,
                opensAt,
                dueAt,
                null,
                null,
                Audience.EVERYBODY.value(),
                null,
                false,
                Counting.BEST);
    }

    /** The same, and the lesson is to be read as well. */
    public AssignmentPlan withReading(String lesson) {
        return new AssignmentPlan(
                lesson, quizId, delivery, opensAt, dueAt, minutes, attempts, audience, lateUntil, lateAlways, counting);
    }

    /** The same for others. */
    public AssignmentPlan meantFor(Audience others) {
        return new AssignmentPlan(
                lessonId,
                quizId,
                delivery,
                opensAt,
                dueAt,
                minutes,
                attempts,
                others.value(),
                lateUntil,
                lateAlways,
                counting);
    }

    /** The same, and what comes after it was due is taken without an end. */
    public AssignmentPlan takenLateAlways() {
        return new AssignmentPlan(
                lessonId, quizId, delivery, opensAt, dueAt, minutes, attempts, audience, null, true, counting);
    }

    public Audience forWhom() {
        return new Audience(audience);
    }

    /** The lesson or, without one, the quiz: a lesson and its quiz have the same id. */
    public String subject() {
        return lessonId == null ? Objects.requireNonNull(quizId) : lessonId;
    }

    /** Whether both ask for the same lesson and the same quiz. */
    boolean asksLike(AssignmentPlan other) {
        return Objects.equals(lessonId, other.lessonId) && Objects.equals(quizId, other.quizId);
    }

    /** When nothing is taken any more; null when never. */
    public @Nullable Instant closesAt() {
        return lateAlways ? null : lateUntil == null ? dueAt : lateUntil;
    }

    /** Whether something is taken, and marked as late, after it was due. */
    public boolean takesLate() {
        return lateAlways || lateUntil != null;
    }

    /** What keeps it from being assigned, whenever that is; empty when nothing does. */
    Set<AssignmentFault> faults() {
        var faults = EnumSet.noneOf(AssignmentFault.class);
        if (opensAt != null && dueAt != null && !opensAt.isBefore(dueAt)) {
            faults.add(AssignmentFault.DUE_BEFORE_OPEN);
        }
        if (takesLate() && dueAt == null) {
            faults.add(AssignmentFault.LATE_WITHOUT_DUE);
        }
        if (lateUntil != null && dueAt != null && !dueAt.isBefore(lateUntil)) {
            faults.add(AssignmentFault.LATE_BEFORE_DUE);
        }
        if (isExam() && dueAt == null) {
            faults.add(AssignmentFault.EXAM_WITHOUT_DUE);
        }
        if (isExam() && lateAlways) {
            faults.add(AssignmentFault.EXAM_WITHOUT_END);
        }
        if (minutes != null && (minutes < 1 || minutes > MOST_MINUTES)) {
            faults.add(AssignmentFault.MINUTES);
        }
        if (attempts != null && (attempts < 1 || attempts > MOST_ATTEMPTS)) {
            faults.add(AssignmentFault.ATTEMPTS);
        }
        return faults;
    }

    boolean isExam() {
        return quizId != null && delivery == Delivery.EXAM;
    }

    boolean isDueBy(Instant now) {
        var closes = closesAt();
        return closes != null && !now.isBefore(closes);
    }

    boolean isAhead(Instant now) {
        return opensAt != null && now.isBefore(opensAt);
    }
}
