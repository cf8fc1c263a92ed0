package app.salient.formats;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Reads strict JSON into the same tree as {@link YamlReader}, so that {@link Fields} can ask for its parts. */
public final class JsonReader {
    private static final int DEEPEST = 20;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .build();

    private final String file;
    private final Problems problems;

    private JsonReader(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** @return empty when there is nothing usable; the reasons are in {@code problems} */
    public static Optional<Yaml> read(String file, String text, Problems problems) {
        return new JsonReader(file, problems).read(text);
    }

    private Optional<Yaml> read(String text) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            JsonToken first = parser.nextToken();
            if (first == null) {
                problems.error(Position.start(file), "The file is empty.", "Write its fields, or remove the file.");
                return Optional.empty();
            }
            Yaml root = value(parser, first);
            if (parser.nextToken() != null) {
                problems.error(
                        at(parser), "This is not valid JSON: something follows its end.", "Remove what follows.");
                return Optional.empty();
            }
            return Optional.ofNullable(root);
        } catch (JacksonException e) {
            problems.error(
                    position(e.getLocation()),
                    "This is not valid JSON.",
                    "Look for a missing comma, bracket or quotation mark just before this place.");
            return Optional.empty();
        }
    }

    private @Nullable Yaml value(JsonParser parser, JsonToken token) {
        Position at = at(parser);
        return switch (token) {
            case START_OBJECT -> object(parser, at);
            case START_ARRAY -> array(parser, at);
            case VALUE_NULL -> {
                problems.error(at, "A value is null.", "Write the value, or leave the field out.");
                yield null;
            }
            default -> new Yaml.Text(at, parser.getString());
        };
    }

    private Yaml array(JsonParser parser, Position at) {
        List<Yaml> items = new ArrayList<>();
        JsonToken token = parser.nextToken();
        while (token != JsonToken.END_ARRAY) {
            Yaml item = value(parser, token);
            if (item != null) {
                items.add(item);
            }
            token = parser.nextToken();
        }
        return new Yaml.Sequence(at, items);
    }

    private Yaml object(JsonParser parser, Position at) {
        Map<String, Yaml.Entry> entries = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            Position keyAt = at(parser);
            String name = parser.currentName();
            Yaml value = value(parser, parser.nextToken());
            if (value != null && entries.putIfAbsent(name, new Yaml.Entry(keyAt, value)) != null) {
                problems.error(keyAt, "The field \"" + name + "\" stands here twice.", "Remove one.");
            }
        }
        return new Yaml.Mapping(at, entries);
    }

    private Position at(JsonParser parser) {
        return position(parser.currentTokenLocation());
    }

    private Position position(@Nullable TokenStreamLocation where) {
        return where == null
                ? Position.start(file)
                : new Position(file, Math.max(1, where.getLineNr()), Math.max(1, where.getColumnNr()));
    }
}
