package app.salient.insight;

import app.salient.account.PersonId;
import app.salient.study.AttemptId;
import java.time.Instant;

/**
 * A student's try at a quiz for marks.
 *
 * @param open whether it is under way
 * @param at when it was handed in; while it is open, when something was last written in it
 * @param earned points, of {@code possible}; both 0 while it is open
 * @param answered questions answered so far; 0 once it is handed in
 */
record QuizTry(
        AttemptId id,
        PersonId learner,
        String quizId,
        boolean open,
        Instant startedAt,
        Instant at,
        double earned,
        double possible,
        int answered) {
    /** Share of the points, in [0, 1]. */
    double share() {
        return possible == 0 ? 0 : earned / possible;
    }
}
