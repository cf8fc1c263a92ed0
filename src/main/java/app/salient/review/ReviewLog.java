package app.salient.review;

import app.salient.review.memory.Rating;
import app.salient.study.AttemptId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Persistable;

/**
 * One thing that changed a card. Only ever added.
 *
 * @param place from 1 within the card
 * @param attemptId null for {@code RELEARN}
 * @param revision the version of the question that it was about
 * @param rating null for {@code RELEARN}
 * @param days since the entry before, by the learner's own calendar; 0 for the first
 * @param retention the chance of recall that was wanted then
 */
record ReviewLog(
        @Id UUID id,
        UUID cardId,
        int place,
        Source source,
        @Nullable AttemptId attemptId,
        String revision,
        @Nullable Rating rating,
        boolean sureWrong,
        int days,
        double retention,
        Instant happenedAt)
        implements Persistable<UUID> {
    enum Source {
        ANSWER,
        SELF,
        RELEARN
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
