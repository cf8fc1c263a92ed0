package app.salient.study.attempt;

import app.salient.study.Certainty;
import app.salient.study.Grace;
import app.salient.study.answering.AnswerChange;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An {@link AnswerChange} that fits its question.
 *
 * @param clientAt when it was written, by the browser's clock
 * @param writtenAt the same by the server's clock; null when the browser does not say
 */
public record AcceptedChange(
        String questionId,
        long sequence,
        @Nullable String response,
        @Nullable Certainty certainty,
        boolean flagged,
        @Nullable Instant clientAt,
        @Nullable Instant writtenAt) {
    /** Whether it surely was written before this moment; some of the way here may be taken for writing. */
    public boolean isOlderThan(Instant moment) {
        return writtenAt != null && writtenAt.plus(Grace.DOUBT).isBefore(moment);
    }
}
