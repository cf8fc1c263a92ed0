package app.salient.study;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * The latest response to one question of an open attempt.
 *
 * @param clientSequence the browser's number for this change; a lower or equal one that arrives later is old news
 * @param response as stored by the question kind; null when the learner took their answer back
 * @param clientAt what the browser's clock said, for information only
 */
record Draft(
        @Id UUID id,
        @Version @Nullable Integer version,
        AttemptId attemptId,
        String questionId,
        long clientSequence,
        @Nullable String response,
        @Nullable Certainty certainty,
        boolean flagged,
        @Nullable Instant clientAt,
        Instant savedAt) {
    static Draft first(AttemptId attempt, AcceptedChange change, Instant now) {
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
                now);
    }

    /** Whether it arrived after the end, from a browser that says it was written before. */
    boolean isFromGrace(Attempt attempt) {
        return attempt.isOver(savedAt);
    }

    Draft changedBy(AcceptedChange change, Instant now) {
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
                        now);
    }
}
