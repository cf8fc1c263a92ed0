package app.salient.study.attempt;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An exam that somebody in a learner's class may still be answering.
 *
 * @param since what was handed in before is no secret any more
 * @param until from then on nobody can add anything
 */
public record RunningExam(Instant since, Instant until) {
    /** @param handedInAt of an attempt at the same quiz, however that was delivered; null while it is open */
    public boolean keeps(@Nullable Instant handedInAt) {
        return handedInAt == null || !handedInAt.isBefore(since);
    }
}
