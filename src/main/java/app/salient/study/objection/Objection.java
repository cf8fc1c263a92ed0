package app.salient.study.objection;

import app.salient.account.PersonId;
import app.salient.study.AttemptId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * What a learner says against a question they were marked by.
 *
 * @param revision the version of the question they saw
 * @param body 1 to 2,000 characters
 * @param reply what the instructor answered; null until settled
 */
public record Objection(
        @Id UUID id,
        @Version @Nullable Integer version,
        AttemptId attemptId,
        String questionId,
        String revision,
        PersonId learnerId,
        String body,
        Instant madeAt,
        @Nullable Instant settledAt,
        @Nullable PersonId settledBy,
        @Nullable String reply) {
    static final int LONGEST = 2_000;

    Objection settled(PersonId by, String answer, Instant at) {
        return new Objection(id, version, attemptId, questionId, revision, learnerId, body, madeAt, at, by, answer);
    }

    public Objection madeBy(PersonId learner) {
        return new Objection(
                id, version, attemptId, questionId, revision, learner, body, madeAt, settledAt, settledBy, reply);
    }
}
