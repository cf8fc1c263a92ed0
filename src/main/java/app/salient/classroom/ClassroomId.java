package app.salient.classroom;

import java.util.Optional;
import java.util.UUID;

public record ClassroomId(UUID value) {
    /** @return empty when the text is no id: an address someone typed */
    public static Optional<ClassroomId> of(String text) {
        return text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? Optional.of(new ClassroomId(UUID.fromString(text)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
