package app.salient.lesson.reading;

import app.salient.formats.Fields;
import app.salient.formats.Position;
import app.salient.formats.Problems;
import app.salient.formats.Yaml;
import app.salient.formats.YamlReader;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What a file that lists entries with ids holds.
 *
 * @param byId the entries without an error, in the order of the file
 * @param named the ids of all entries, those with errors too
 * @param readable false when the file as a whole could not be read; then nothing is known about its ids
 */
public record Entries<T>(SourceText text, Map<String, Entry<T>> byId, Set<String> named, boolean readable) {
    /** @param fields knows where each field stands */
    public record Entry<T>(T value, Fields fields) {
        public Position at() {
            return fields.at("id");
        }
    }

    static <T> Entries<T> none(String file) {
        return new Entries<>(new SourceText(file, ""), Map.of(), Set.of(), false);
    }

    /** @param idShape what every id must look like; {@code read} is only called with such an id */
    static <T> Entries<T> read(
            CourseFolder folder, String file, String idShape, Function<Fields, T> read, Problems problems) {
        Optional<SourceText> text = folder.read(file, problems);
        Optional<Yaml> yaml = text.flatMap(t -> YamlReader.read(file, 1, t.text(), problems));
        if (text.isEmpty() || yaml.isEmpty()) {
            return none(file);
        }
        if (!(yaml.get() instanceof Yaml.Sequence list)) {
            problems.error(
                    yaml.get().at(),
                    "Expected a list of entries but found " + yaml.get().shape() + ".",
                    "Start each entry with \"- id: ...\".");
            return none(file);
        }
        Map<String, Entry<T>> byId = new LinkedHashMap<>();
        Set<String> named = new LinkedHashSet<>();
        for (Yaml item : list.items()) {
            long before = problems.errors();
            Optional<Fields> fields = Fields.of(item, problems);
            String id = fields.map(f -> id(f, idShape, problems)).orElse("");
            if (id.isEmpty()) {
                continue;
            }
            if (!named.add(id)) {
                problems.error(fields.get().at("id"), "The id " + id + " stands here twice.", "Give it another id.");
            }
            T value = read.apply(fields.get());
            fields.get().finish();
            if (problems.errors() == before) {
                byId.put(id, new Entry<>(value, fields.get()));
            }
        }
        return new Entries<>(text.get(), byId, named, true);
    }

    private static String id(Fields fields, String shape, Problems problems) {
        String id = fields.text("id");
        if (!id.isEmpty() && !id.matches(shape)) {
            problems.error(fields.at("id"), "\"" + id + "\" is not an id for this file.", "Look at its neighbours.");
            return "";
        }
        return id;
    }

    /** Whether a reference to {@code id} is known to lead nowhere. */
    public boolean lacks(String id) {
        return readable && !named.contains(id);
    }

    /** Whether all entries are without an error. */
    boolean isWhole() {
        return readable && byId.size() == named.size();
    }

    Map<String, T> values() {
        Map<String, T> values = new LinkedHashMap<>();
        byId.forEach((id, entry) -> values.put(id, entry.value()));
        return values;
    }
}
