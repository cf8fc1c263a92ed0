package app.salient.lesson.reading;

import static org.assertj.core.api.Assertions.assertThat;

import app.salient.formats.Problem;
import app.salient.lesson.check.AuthoringGuideTest;
import app.salient.lesson.rules.CheckedCourse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The readers and the schemas know the same fields. A field that nobody knows is planted into every mapping of whole courses;
 * what the readers then list as known is compared with the schema of that mapping, and all together with all of the schema.
 */
class SchemaFieldsTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern PLANTED = Pattern.compile("The field \"(planted-\\d+)\" is not known here\\.");

    private final Map<String, SchemaFiles.Place> planted = new HashMap<>();
    private final Map<SchemaFiles.Place, Set<String>> known =
            new TreeMap<>(java.util.Comparator.comparing(SchemaFiles.Place::toString));

    @TempDir
    Path folder;

    @Test
    void readersAndSchemasKnowTheSameFields() throws IOException {
        for (String course : List.of("kinds-course", "course", "lessons", "guide")) {
            readPlanted(course);
        }
        assertThat(known).hasSizeGreaterThan(60);
        Map<String, Set<String>> unread = new TreeMap<>();
        known.forEach((place, fields) -> {
            var never = new TreeSet<>(place.fields());
            never.removeAll(fields);
            if (!never.isEmpty()) {
                unread.put(place.toString(), never);
            }
        });
        assertThat(unread).as("fields of schemas that no reader asked for").isEmpty();
    }

    private void readPlanted(String name) throws IOException {
        Path from = name.equals("guide")
                ? AuthoringGuideTest.writeFiles(folder.resolve("guide-original"))
                : Path.of(name.equals("lessons") ? "lessons" : "src/test/resources/" + name);
        Path to = folder.resolve(name);
        planted.clear();
        copy(from, to);
        for (Problem problem : CheckedCourse.read(new CourseFolder(to), LastGood.NOTHING)
                .catalogue()
                .problems()) {
            var match = PLANTED.matcher(problem.message());
            if (match.matches()) {
                SchemaFiles.Place place = Objects.requireNonNull(planted.get(match.group(1)));
                Set<String> fields = fields(problem.hint());
                assertThat(place.fields())
                        .as("%s knows all that the reader knows at %s", place, problem.at())
                        .containsAll(fields);
                known.computeIfAbsent(place, p -> new TreeSet<>()).addAll(fields);
            }
        }
    }

    private static Set<String> fields(String hint) {
        return Set.of(hint.replaceAll("Known fields: |\\.$", "").split(", "));
    }

    /** Writes every text of the course again as JSON, which is YAML too, with a planted field in each mapping. */
    private void copy(Path from, Path to) throws IOException {
        Map<Path, String> texts = new LinkedHashMap<>();
        for (SchemaSamples sample : SchemaSamples.of(from)) {
            JsonNode tree = JSON.valueToTree(sample.value());
            plant(tree, SchemaFiles.Place.of(sample.schema()));
            String json = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(tree);
            Path file = to.resolve(from.relativize(Path.of(sample.where().replaceAll(":\\d+$", ""))));
            texts.merge(file, wrapped(sample.schema(), json, texts.containsKey(file)), String::concat);
        }
        for (var text : texts.entrySet()) {
            Files.createDirectories(text.getKey().getParent());
            Files.writeString(text.getKey(), text.getValue());
        }
    }

    private static String wrapped(String schema, String json, boolean later) {
        if (schema.equals("lesson")) {
            return "---\n" + json + "\n---\n\n## Section\n\n";
        }
        return schema.startsWith("blocks/")
                ? "```" + schema.substring(7) + "\n" + json + "\n```\n\n## Section " + json.hashCode() + "\n\n"
                : json;
    }

    private void plant(JsonNode value, SchemaFiles.Place at) {
        if (value instanceof ArrayNode list) {
            list.forEach(item -> at.shapes(list)
                    .filter(shape -> shape.node().has("items"))
                    .findFirst()
                    .ifPresent(shape -> plant(item, shape.items())));
        } else if (value instanceof ObjectNode fields) {
            at.shapes(value)
                    .filter(shape -> !shape.node().has("items"))
                    .filter(shape -> shape.isClosed() == at.shapes(value).anyMatch(SchemaFiles.Place::isClosed))
                    .findFirst()
                    .ifPresent(shape -> {
                        fields.properties().forEach(field -> plant(field.getValue(), shape.property(field.getKey())));
                        if (shape.isClosed()) {
                            String name = "planted-" + planted.size();
                            planted.put(name, shape);
                            fields.put(name, "x");
                        }
                    });
        }
    }
}
