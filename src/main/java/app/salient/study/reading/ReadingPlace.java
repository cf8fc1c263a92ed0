package app.salient.study.reading;

import app.salient.account.PersonId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/** Where somebody was last in a lesson. */
record ReadingPlace(
        @Id UUID id,
        @Version @Nullable Integer version,
        PersonId learnerId,
        String lessonId,
        String section,
        Instant seenAt) {
    ReadingPlace moved(String to, Instant at) {
        return new ReadingPlace(id, version, learnerId, lessonId, to, at);
    }

    /** The same place, of somebody else: a row of its own. */
    ReadingPlace of(PersonId learner) {
        return new ReadingPlace(UUID.randomUUID(), null, learner, lessonId, section, seenAt);
    }
}
