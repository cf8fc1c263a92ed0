package app.salient.study.reading;

import app.salient.account.PersonId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/** Somebody read a section to its end. */
public record SectionRead(
        @Id UUID id,
        @Version @Nullable Integer version,
        PersonId learnerId,
        String lessonId,
        String section,
        Instant readAt) {
    SectionRead readAt(Instant at) {
        return new SectionRead(id, version, learnerId, lessonId, section, at);
    }

    /** A new row that says the same of somebody else. */
    SectionRead readBy(PersonId learner) {
        return new SectionRead(UUID.randomUUID(), null, learner, lessonId, section, readAt);
    }
}
