package app.salient.classroom;

import app.salient.account.PersonId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/** An instructor who teaches a class that another has made. */
record CoInstructor(
        @Id UUID id,
        @Version @Nullable Integer version,
        ClassroomId classroomId,
        PersonId instructorId,
        Instant addedAt) {
    static CoInstructor of(ClassroomId classroom, PersonId instructor, Instant now) {
        return new CoInstructor(UUID.randomUUID(), null, classroom, instructor, now);
    }
}
