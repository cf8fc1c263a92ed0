package app.salient.study.attempt;

import app.salient.study.AttemptId;
import java.time.Instant;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Persistable;

/** A hint that a learner was shown. Only ever added. @param step from 1 */
public record HintTaken(@Id UUID id, AttemptId attemptId, String questionId, int step, Instant takenAt)
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
