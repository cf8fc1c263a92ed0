package app.salient.study.attempt;

import app.salient.study.AttemptId;
import app.salient.study.Certainty;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Persistable;

/** A practice answer that was graded and then tried again. Only ever added. */
public record EarlierTry(
        @Id UUID id,
        AttemptId attemptId,
        String questionId,
        String revision,
        @Nullable String response,
        @Nullable Certainty certainty,
        int hintsTaken,
        double fraction,
        Instant gradedAt)
        implements Persistable<UUID> {
    public static EarlierTry of(Answer answer) {
        return new EarlierTry(
                UUID.randomUUID(),
                answer.attemptId(),
                answer.questionId(),
                answer.revision(),
                answer.response(),
                answer.certainty(),
                answer.hintsTaken(),
                answer.fraction(),
                answer.gradedAt());
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return true;
    }
}
