package app.salient.classroom;

import app.salient.account.PersonId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * A group of learners whom one instructor follows.
 *
 * @param joinCode as {@link JoinCode#value}
 * @param zone id of the time zone in which the class's dates are meant
 */
record Classroom(
        @Id ClassroomId id,
        @Version @Nullable Integer version,
        String name,
        String joinCode,
        PersonId instructorId,
        String zone,
        Instant createdAt) {
    static Classroom create(String name, JoinCode code, PersonId instructor, String zone, Instant now) {
        return new Classroom(new ClassroomId(UUID.randomUUID()), null, name, code.value(), instructor, zone, now);
    }

    ClassroomCard card() {
        return new ClassroomCard(id, name, new JoinCode(joinCode), new ClassTime(ZoneId.of(zone)));
    }
}
