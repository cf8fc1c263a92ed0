package app.salient.study.grading;

import app.salient.study.attempt.Answer;
import app.salient.study.attempt.Mark;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * One answer that a correction is about, and what it did to it when it was made.
 *
 * @param worthBefore what the question counted towards the possible sum, in points
 * @param seenAt when the learner put the news away
 */
public record CorrectedAnswer(
        @Id UUID id,
        @Version @Nullable Integer version,
        UUID correctionId,
        UUID answerId,
        double fractionBefore,
        double fractionAfter,
        double worthBefore,
        double worthAfter,
        @Nullable Instant seenAt) {
    public static CorrectedAnswer of(Correction correction, Answer answer, Mark before, Mark after) {
        return new CorrectedAnswer(
                UUID.randomUUID(),
                null,
                correction.id(),
                answer.id(),
                before.fraction(),
                after.fraction(),
                before.worth(),
                after.worth(),
                null);
    }

    public boolean changes() {
        return fractionBefore != fractionAfter || worthBefore != worthAfter;
    }

    public CorrectedAnswer seen(@Nullable Instant at) {
        return new CorrectedAnswer(
                id, version, correctionId, answerId, fractionBefore, fractionAfter, worthBefore, worthAfter, at);
    }
}
