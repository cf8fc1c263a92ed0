package app.salient.study.grading;

import app.salient.account.PersonId;
import app.salient.study.Remedy;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * A decision about the answers that were given to one version of a question, now that the course has another.
 *
 * @param mayLower whether it may take points away; without it nobody loses by it
 */
public record Correction(
        @Id UUID id,
        @Version @Nullable Integer version,
        String questionId,
        String fromRevision,
        String toRevision,
        Remedy remedy,
        boolean mayLower,
        String reason,
        PersonId madeBy,
        Instant madeAt,
        @Nullable PersonId undoneBy,
        @Nullable Instant undoneAt) {
    /** How long it can be taken back. */
    public static final Duration UNDO = Duration.ofDays(7);

    /** Whether it does the same as another about the same versions. */
    public boolean isTheSameAs(Correction other) {
        return remedy == other.remedy && mayLower == other.mayLower;
    }

    public boolean holds() {
        return undoneAt == null;
    }

    public boolean canBeUndone(Instant now) {
        return holds() && !now.isAfter(madeAt.plus(UNDO));
    }

    public Correction undone(PersonId by, Instant at) {
        return new Correction(
                id, version, questionId, fromRevision, toRevision, remedy, mayLower, reason, madeBy, madeAt, by, at);
    }
}
