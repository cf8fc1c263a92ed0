package app.salient.classroom;

import app.salient.account.PersonId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * A group of learners and the instructor who made it.
 *
 * @param joinCode as {@link JoinCode#value}
 * @param zone id of the time zone in which the class's dates are meant
 * @param archivedAt since when nothing in it changes; null while it is taught
 * @param anonymisedAt since when its students have no names in it, which is for good; null before
 */
record Classroom(
        @Id ClassroomId id,
        @Version @Nullable Integer version,
        String name,
        String joinCode,
        PersonId instructorId,
        String zone,
        Instant createdAt,
        @Nullable Instant archivedAt,
        @Nullable Instant anonymisedAt) {
    Classroom {
        if (anonymisedAt != null && archivedAt == null) {
            throw new IllegalArgumentException("a class without names is archived: " + id);
        }
    }

    static Classroom create(String name, JoinCode code, PersonId instructor, String zone, Instant now) {
        return new Classroom(
                new ClassroomId(UUID.randomUUID()), null, name, code.value(), instructor, zone, now, null, null);
    }

    boolean isOpen() {
        return archivedAt == null;
    }

    Classroom named(String newName, ZoneId newZone) {
        return new Classroom(
                id, version, newName, joinCode, instructorId, newZone.getId(), createdAt, archivedAt, anonymisedAt);
    }

    Classroom withCode(JoinCode code) {
        return new Classroom(id, version, name, code.value(), instructorId, zone, createdAt, archivedAt, anonymisedAt);
    }

    /** @param since null brings it back */
    Classroom archived(@Nullable Instant since) {
        return new Classroom(id, version, name, joinCode, instructorId, zone, createdAt, since, anonymisedAt);
    }

    Classroom anonymised(Instant now) {
        return new Classroom(
                id, version, name, joinCode, instructorId, zone, createdAt, archivedAt == null ? now : archivedAt, now);
    }

    ClassroomCard card(PersonId seenBy) {
        return new ClassroomCard(
                id,
                name,
                new JoinCode(joinCode),
                new ClassTime(ZoneId.of(zone)),
                instructorId.equals(seenBy),
                ClassState.of(this));
    }
}
