package app.salient.insight;

import app.salient.account.PersonId;
import app.salient.study.AttemptId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A student's try at a quiz for marks.
 *
 * @param open whether it is under way
 * @param at when it was handed in; while it is open, when something was last written in it
 * @param lateFrom as it was pinned when it began; null when nothing of it can be late
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
        @Nullable Instant lateFrom,
        double earned,
        double possible,
        int answered) {

    /** Whether it was handed in after it was due, by the terms it was begun with. */
    boolean isLate() {
        return !open && lateFrom != null && lateFrom.isBefore(at);
    }

    /** Share of the points, in [0, 1]. */
    double share() {
        return possible == 0 ? 0 : earned / possible;
    }
}
