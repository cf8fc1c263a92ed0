package app.salient.lesson.reading;

import app.salient.lesson.Place;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The JSON Schemas beside the lessons: asked for what they refuse, and for what they know of. */
final class SchemaFiles {
    private static final Path FOLDER = Path.of("lessons/schema");
    private static final String HOST = "https://schemas.example/";
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_7,
            builder -> builder.schemas(address -> text(address.substring(HOST.length()))));

    private SchemaFiles() {}

    /** @param name such as {@code questions/choice} @return what is wrong with the value, in words */
    static List<String> problems(String name, Object value) {
        Schema schema = REGISTRY.getSchema(SchemaLocation.of(HOST + file(name)));
        return schema.validate(JSON.<JsonNode>valueToTree(value)).stream()
                .map(error -> name + " " + error.getInstanceLocation() + ": " + error.getMessage())
                .toList();
    }

    static Set<String> namesIn(String folder) {
        try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
            return files.map(path -> path.getFileName().toString().replace(".schema.json", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String file(String name) {
        return name + ".schema.json";
    }

    private static String text(String file) {
        try {
            return Files.readString(FOLDER.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A place in a schema file. @param pointer in the shape of a JSON pointer */
    record Place(String file, String pointer) {
        static Place of(String name) {
            return new Place(SchemaFiles.file(name), "");
        }

        JsonNode node() {
            return JSON.readTree(SchemaFiles.text(file)).at(pointer);
        }

        private Place below(String more) {
            return new Place(file, pointer + more);
        }

        /** Follows references. {@code value} decides where a schema has several shapes. */
        Stream<Place> shapes(JsonNode value) {
            JsonNode node = node();
            List<Place> found = new ArrayList<>();
            if (node.has("properties") || node.has("items") || node.has("additionalProperties")) {
                found.add(this);
            }
            if (node.has("$ref")) {
                found.addAll(at(node.get("$ref").asString()).shapes(value).toList());
            }
            for (String combined : List.of("allOf", "anyOf")) {
                for (int i = 0; i < node.path(combined).size(); i++) {
                    found.addAll(below("/" + combined + "/" + i).shapes(value).toList());
                }
            }
            JsonNode wanted = node.path("if").path("properties").path("kind").path("const");
            if (wanted.isString() && wanted.equals(value.path("kind"))) {
                found.addAll(below("/then").shapes(value).toList());
            }
            return found.stream();
        }

        private Place at(String reference) {
            int hash = reference.indexOf('#');
            String target = hash < 0 ? reference : reference.substring(0, hash);
            Path of = target.isEmpty()
                    ? Path.of(file)
                    : Path.of(file).resolveSibling(target).normalize();
            return new Place(of.toString(), hash < 0 ? "" : reference.substring(hash + 1));
        }

        Place property(String name) {
            return node().path("properties").has(name) ? below("/properties/" + name) : below("/additionalProperties");
        }

        Place items() {
            return below("/items");
        }

        /** Whether it names all fields there may be. */
        boolean isClosed() {
            return node().path("additionalProperties").isBoolean();
        }

        Set<String> fields() {
            return new TreeSet<>(node().path("properties").propertyNames());
        }
    }
}
