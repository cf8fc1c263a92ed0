package app.salient.formats;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A YAML document as a tree that remembers where each part stands. Scalars stay text: {@code no}, {@code 1.10} and dates
 * mean what the field that reads them says, never what YAML guesses.
 */
public sealed interface Yaml {
    Position at();

    record Text(Position at, String value) implements Yaml {}

    record Sequence(Position at, List<Yaml> items) implements Yaml {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /** @param entries keys in the order of the file */
    record Mapping(Position at, Map<String, Entry> entries) implements Yaml {
        public Mapping {
            entries = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }
    }

    /** @param keyAt where the key stands; {@code value.at()} is where its value starts */
    record Entry(Position keyAt, Yaml value) {}

    /** What the author would call it. */
    default String shape() {
        return switch (this) {
            case Text t -> "a text";
            case Sequence s -> "a list";
            case Mapping m -> "a block of fields";
        };
    }
}
