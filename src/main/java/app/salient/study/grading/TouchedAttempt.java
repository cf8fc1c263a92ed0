package app.salient.study.grading;

import app.salient.account.PersonId;
import app.salient.study.AttemptId;
import java.util.UUID;

/** An attempt that a correction is about; all that is needed to sum it up and to tell its learner. */
public record TouchedAttempt(AttemptId id, PersonId learner, String quizId, boolean open) {
    /** As the database has it. */
    record Row(UUID id, UUID learnerId, String quizId, boolean open) {
        TouchedAttempt touched() {
            return new TouchedAttempt(new AttemptId(id), new PersonId(learnerId), quizId, open);
        }
    }
}
