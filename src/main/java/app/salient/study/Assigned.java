package app.salient.study;

import app.salient.lesson.Delivery;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * What a class asks of a learner at one quiz.
 *
 * @param zone of the class
 * @param since attempts begun earlier do not count towards {@code attempts}
 * @param minutes instead of the quiz's own time limit; empty leaves that as it is
 * @param attempts instead of the quiz's own; empty leaves that as it is
 * @param dueAt when it closes
 * @param counting which of several attempts counts for the class
 * @param lateFrom from when on what is handed in is late; empty when it closes when it is due
 * @param closedForAllAt at an exam with a date, when the last of the class can add nothing any more, whenever they sit it and whatever
 *     extra time they have
 */
public record Assigned(
        String quizId,
        String className,
        ZoneId zone,
        Delivery delivery,
        Instant since,
        Optional<Instant> opensAt,
        Optional<Instant> dueAt,
        Optional<Integer> minutes,
        Optional<Integer> attempts,
        Optional<Instant> closedForAllAt,
        Optional<Instant> lateFrom,
        Counting counting) {
    /** The best attempt counts, and nothing is late. */
    public Assigned(
            String quizId,
            String className,
            ZoneId zone,
            Delivery delivery,
            Instant since,
            Optional<Instant> opensAt,
            Optional<Instant> dueAt,
            Optional<Integer> minutes,
            Optional<Integer> attempts,
            Optional<Instant> closedForAllAt) {
        this(
                quizId,
                className,
                zone,
                delivery,
                since,
                opensAt,
                dueAt,
                minutes,
                attempts,
                closedForAllAt,
                Optional.empty(),
                Counting.BEST);
    }
}
