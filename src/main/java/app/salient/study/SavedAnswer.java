package app.salient.study;

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
        /** The answer was graded before: the change is not stored and never will be. */
        GRADED,
        /** It came after the attempt was closed: it is stored beside the answers, and does not count. */
        LATE;

        /** As browsers know it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
