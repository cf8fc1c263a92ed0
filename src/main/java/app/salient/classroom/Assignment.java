package app.salient.classroom;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * A lesson that a class is asked to read, a quiz that it is asked to take, or both; at most one per class, audience and lesson,
 * and at most one per class, audience and quiz.
 *
 * @param version null until stored
 * @param madeAt attempts begun earlier do not count
 */
public record Assignment(
        @Id AssignmentId id,
        @Version @Nullable Integer version,
        ClassroomId classroomId,
        @Embedded.Empty AssignmentPlan plan,
        Instant madeAt) {
    static Assignment of(ClassroomId classroom, AssignmentPlan plan, Instant now) {
        return new Assignment(new AssignmentId(UUID.randomUUID()), null, classroom, plan, now);
    }

    Assignment changedTo(AssignmentPlan other) {
        return new Assignment(id, version, classroomId, other, madeAt);
    }
}
