package app.salient.study.attempt;

import app.salient.study.AttemptId;
import app.salient.study.Certainty;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Persistable;

/** An answer that came too late to count. Never marked, never dropped. Only ever added. */
public record LateAnswer(
        @Id UUID id,
        AttemptId attemptId,
        String questionId,
        long clientSequence,
        @Nullable String response,
        @Nullable Certainty certainty,
        @Nullable Instant clientAt,
        Instant arrivedAt,
        Reason reason)
        implements Persistable<UUID> {
    /** What it came too late for. */
    public enum Reason {
        /** The attempt was closed, or its time was over. */
        CLOSED,
        /** The question was marked. */
        MARKED,
        /** A newer answer from another device was there. */
        OVERTAKEN
    }

    public static LateAnswer of(Attempt attempt, AcceptedChange change, Reason reason, Instant now) {
        return new LateAnswer(
                UUID.randomUUID(),
                attempt.id(),
                change.questionId(),
                change.sequence(),
                change.response(),
                change.certainty(),
                change.clientAt(),
                now,
                reason);
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
