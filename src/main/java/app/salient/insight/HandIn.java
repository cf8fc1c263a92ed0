package app.salient.insight;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a student has handed in for marks.
 *
 * @param receipt the short code that the student has too; empty for what was handed in before there were any
 * @param earned {@code earned} of {@code possible} points
 * @param overdue whether it was handed in after it was due
 * @param late what came too late to count, in the order in which it arrived
 */
public record HandIn(
        UUID attempt,
        String student,
        String quizId,
        Instant at,
        String receipt,
        double earned,
        double possible,
        boolean overdue,
        List<Late> late) {
    public HandIn {
        late = List.copyOf(late);
    }

    /**
     * @param response as the browser sent it; null when it emptied the answer
     * @param reason {@code CLOSED}, {@code MARKED} or {@code OVERTAKEN}
     */
    public record Late(String questionId, @Nullable String response, Instant arrivedAt, String reason) {}
}
