package app.salient.account;

import java.util.Optional;
import java.util.UUID;

public record PersonId(UUID value) {
    /** @return empty when the text is no id: an address someone typed */
    public static Optional<PersonId> of(String text) {
        return text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? Optional.of(new PersonId(UUID.fromString(text)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
