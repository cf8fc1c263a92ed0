package app.salient.classroom;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * A quiz that a class is asked to take; at most one per class and quiz.
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
