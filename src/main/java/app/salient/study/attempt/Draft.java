package app.salient.study.attempt;

import app.salient.study.AttemptId;
import app.salient.study.Certainty;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * The latest response to one question of an open attempt.
 *
 * @param clientSequence the browser's number for this change; a lower or equal one that arrives later is old news
 * @param response as stored by the question kind; null when the learner took their answer back
 * @param clientAt when it was written, by the browser's clock; for information only
 * @param writtenAt the same by the server's clock, as far as the browser says; else when it arrived
 */
public record Draft(
        @Id UUID id,
        @Version @Nullable Integer version,
        AttemptId attemptId,
        String questionId,
        long clientSequence,
        @Nullable String response,
        @Nullable Certainty certainty,
        boolean flagged,
        @Nullable Instant clientAt,
        Instant writtenAt,
        Instant savedAt) {
    public static Draft first(AttemptId attempt, AcceptedChange change, Instant now) {
        return new Draft(
                UUID.randomUUID(),
                null,
                attempt,
                change.questionId(),
                change.sequence(),
                change.response(),
                change.certainty(),
                change.flagged(),
                change.clientAt(),
                writtenAt(change, now),
                now);
    }

    private static Instant writtenAt(AcceptedChange change, Instant now) {
        return change.writtenAt() == null ? now : change.writtenAt();
    }

    /** When it was written, as the browser says, if it arrived after the end. */
    @Nullable
    public Instant fromGrace(Attempt attempt) {
        return attempt.isOver(savedAt) ? clientAt : null;
    }

    public Draft changedBy(AcceptedChange change, Instant now) {
        return change.sequence() <= clientSequence
                ? this
                : new Draft(
                        id,
                        version,
                        attemptId,
                        questionId,
                        change.sequence(),
                        change.response(),
                        change.certainty(),
                        change.flagged(),
                        change.clientAt(),
                        writtenAt(change, now),
                        now);
    }

    /** Whether this change is what it holds already: only its acknowledgement got lost. */
    public boolean holds(AcceptedChange change) {
        return clientSequence == change.sequence()
                && Objects.equals(response, change.response())
                && certainty == change.certainty()
                && flagged == change.flagged();
    }
}
