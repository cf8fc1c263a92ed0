package app.salient.study;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Persistable;

/** An answer that arrived after its attempt was closed. Never marked, never dropped. Only ever added. */
record LateAnswer(
        @Id UUID id,
        AttemptId attemptId,
        String questionId,
        long clientSequence,
        @Nullable String response,
        @Nullable Certainty certainty,
        @Nullable Instant clientAt,
        Instant arrivedAt)
        implements Persistable<UUID> {
    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return true;
    }
}
