package app.salient.study;

import java.util.Optional;
import java.util.UUID;

public record AttemptId(UUID value) {
    /** @return empty when the text is no id: an address someone typed */
    public static Optional<AttemptId> of(String text) {
        return text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? Optional.of(new AttemptId(UUID.fromString(text)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
