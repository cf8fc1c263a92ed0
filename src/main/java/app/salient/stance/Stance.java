package app.salient.stance;

import app.salient.account.PersonId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * A learner's answer to one step of a poll or a decision.
 *
 * @param block id of the poll or decision in its lesson
 * @param pick id of what was chosen
 * @param certainty and reason: in polls only
 * @param note in the learner's own words; in decisions only
 * @param clientSequence grows with every change; of two devices the higher one counts
 */
record Stance(
        @Id UUID id,
        @Version @Nullable Integer version,
        PersonId learnerId,
        String lessonId,
        String block,
        Step step,
        String pick,
        @Nullable Sureness certainty,
        @Nullable String reason,
        @Nullable String note,
        long clientSequence,
        Instant savedAt) {
    static Stance first(PersonId learner, String lesson, String block, Said said, Instant at) {
        return new Stance(
                UUID.randomUUID(),
                null,
                learner,
                lesson,
                block,
                said.step(),
                said.pick(),
                said.certainty(),
                said.reason(),
                said.note(),
                said.sequence(),
                at);
    }

    Stance changed(Said said, Instant at) {
        return new Stance(
                id,
                version,
                learnerId,
                lessonId,
                block,
                step,
                said.pick(),
                said.certainty(),
                said.reason(),
                said.note(),
                said.sequence(),
                at);
    }
}
