package app.salient.classroom;

import java.util.Optional;
import java.util.UUID;

public record AssignmentId(UUID value) {
    /** @return empty when the text is no id: an address someone typed */
    public static Optional<AssignmentId> of(String text) {
        return ClassroomId.of(text).map(id -> new AssignmentId(id.value()));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
