package app.salient.study.attempt;

import app.salient.question.Grade;
import app.salient.study.AttemptId;
import app.salient.study.Certainty;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * A graded response. Its marks can be computed again at any time from response and revision.
 *
 * @param response null when nothing was answered
 * @param hintsTaken how many hints had been asked for
 * @param fraction share of the points, in [0, 1]
 * @param points what that share is worth
 */
public record Answer(
        @Id UUID id,
        @Version @Nullable Integer version,
        AttemptId attemptId,
        String questionId,
        String revision,
        @Nullable String response,
        @Nullable Certainty certainty,
        int hintsTaken,
        Outcome outcome,
        double fraction,
        double points,
        Instant gradedAt) {
    /** The same response with another mark, after a correction. */
    public Answer marked(Mark mark) {
        return new Answer(
                id,
                version,
                attemptId,
                questionId,
                revision,
                response,
                certainty,
                hintsTaken,
                mark.outcome(),
                mark.fraction(),
                mark.points(),
                gradedAt);
    }

    public enum Outcome {
        SCORED,
        AWAITING,
        INCOMPLETE;

        public static Outcome of(Grade grade) {
            return switch (grade) {
                case Grade.Scored s -> SCORED;
                case Grade.Awaiting a -> AWAITING;
                case Grade.Incomplete i -> INCOMPLETE;
            };
        }
    }
}
