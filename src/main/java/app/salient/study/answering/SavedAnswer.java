package app.salient.study.answering;

import java.time.Instant;
import java.util.Locale;

/**
 * What the server holds for a question after one change, on disk.
 *
 * @param sequence the highest it holds; higher than the change's own when another device was ahead, and then the change
 *     is not stored
 */
public record SavedAnswer(String questionId, long sequence, Instant savedAt, Fate fate) {
    /** What becomes of the change. */
    public enum Fate {
        /** It is the answer, until the next change. */
        KEPT,
        /** The question was graded before, and the change does not count; beside a graded answer it is on file. */
        GRADED,
        /** It came after the attempt was closed: it is stored beside the answers, and does not count. */
        LATE,
        /** It is older than what another device has sent: it is stored beside the answers, and does not count. */
        OVERTAKEN;

        /** As browsers know it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
