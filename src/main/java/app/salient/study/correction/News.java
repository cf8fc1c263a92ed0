package app.salient.study.correction;

import app.salient.study.AttemptId;
import java.time.Instant;
import java.util.UUID;

/**
 * A correction that changed a mark of a learner, as their home page tells it.
 *
 * @param id to put it away by
 * @param prompt of the question, as Markdown
 * @param because what its maker wrote
 * @param before points in words, such as {@code 0 of 1}
 * @param takenBack whether the correction was undone since
 */
public record News(
        UUID id,
        AttemptId attempt,
        String quizId,
        String prompt,
        Instant at,
        String because,
        String before,
        String after,
        boolean takenBack) {}
