package app.salient.formats;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads the fields of one mapping and reports what is missing, of the wrong shape, or not known. A missing required field
 * is reported once and read as an empty value, so that the rest of the file is still checked; ask
 * {@link Problems#errors()} before using what was read.
 */
public final class Fields {
    private final Yaml.Mapping mapping;
    private final Problems problems;
    private final Set<String> known = new LinkedHashSet<>();

    private Fields(Yaml.Mapping mapping, Problems problems) {
        this.mapping = mapping;
        this.problems = problems;
    }

    /** @return empty, with a problem, when {@code yaml} is not a mapping */
    public static Optional<Fields> of(Yaml yaml, Problems problems) {
        if (yaml instanceof Yaml.Mapping mapping) {
            return Optional.of(new Fields(mapping, problems));
        }
        problems.error(
                yaml.at(), "Expected fields (name: value) but found " + yaml.shape() + ".", "See the authoring guide.");
        return Optional.empty();
    }

    public Position at() {
        return mapping.at();
    }

    /** Where a field's value stands, or the start of the mapping when the field is absent. */
    public Position at(String name) {
        var entry = mapping.entries().get(name);
        return entry == null ? mapping.at() : entry.value().at();
    }

    /** Where an item of a list field stands, counted from 0; where the field stands when there is no such item. */
    public Position at(String name, int item) {
        var entry = mapping.entries().get(name);
        return entry != null
                        && entry.value() instanceof Yaml.Sequence list
                        && item < list.items().size()
                ? list.items().get(item).at()
                : at(name);
    }

    /** The tree behind the fields, for checks that look at every text in it. */
    public Yaml.Mapping yaml() {
        return mapping;
    }

    public Problems problems() {
        return problems;
    }

    public boolean has(String name) {
        return mapping.entries().containsKey(name);
    }

    /** @return the text, trimmed; "" after reporting that it is missing, blank or no text */
    public String text(String name) {
        var value = optionalText(name);
        if (value.isPresent() ? value.get().isBlank() : !has(name)) {
            missing(name, value.isPresent());
        }
        return value.orElse("");
    }

    public Optional<String> optionalText(String name) {
        var value = value(name);
        return switch (value) {
            case null -> Optional.empty();
            case Yaml.Text text -> Optional.of(text.value().strip());
            default -> {
                problems.error(
                        value.at(),
                        "\"" + name + "\" should be a text but is " + value.shape() + ".",
                        "Write " + name + ": text.");
                yield Optional.empty();
            }
        };
    }

    /** @return the finite number, or empty; reports anything that is not one */
    public Optional<Double> optionalNumber(String name) {
        return optionalDecimal(name).map(BigDecimal::doubleValue);
    }

    /** @return exactly what is written, without trailing zeros; at most 15 digits, at most 12 of them after the point */
    public Optional<BigDecimal> optionalDecimal(String name) {
        return optionalText(name).flatMap(text -> decimal(name, text));
    }

    private Optional<BigDecimal> decimal(String name, String text) {
        // Not the constructor alone: it takes 1e999999999 and the digits of every script.
        if (text.length() <= 40 && text.matches("[+-]?([0-9]+(\\.[0-9]+)?|\\.[0-9]+)")) {
            var value = new BigDecimal(text).stripTrailingZeros();
            if (value.precision() - Math.min(value.scale(), 0) <= 15 && value.scale() <= 12) {
                return Optional.of(value.scale() < 0 ? value.setScale(0) : value);
            }
        }
        problems.error(
                at(name),
                "\"" + name + "\" should be a number but is \"" + text + "\".",
                "Write plain digits, such as 1376 or 0.5, at most 15 of them.");
        return Optional.empty();
    }

    /** A field that takes one of a few words. @return empty when absent or, after reporting, not one of them */
    public <T> Optional<T> optionalChoice(String name, Map<String, T> words) {
        var text = optionalText(name);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var choice = words.get(text.get());
        if (choice == null) {
            problems.error(
                    at(name),
                    "\"" + text.get() + "\" is not a value of \"" + name + "\".",
                    "Use one of: " + String.join(", ", new TreeSet<>(words.keySet())) + ".");
        }
        return Optional.ofNullable(choice);
    }

    /** As {@link #optionalChoice}, but reports when the field is missing. */
    public <T> Optional<T> choice(String name, Map<String, T> words) {
        if (!has(name)) {
            known.add(name);
            missing(name, false);
            return Optional.empty();
        }
        return optionalChoice(name, words);
    }

    public boolean flag(String name, boolean otherwise) {
        return optionalChoice(name, Map.of("true", true, "yes", true, "false", false, "no", false))
                .orElse(otherwise);
    }

    /** @return the texts of a list field; empty when absent */
    public List<String> texts(String name) {
        return items(name, item -> switch (item) {
            case Yaml.Text text -> text.value().strip();
            default -> {
                problems.error(
                        item.at(),
                        "\"" + name + "\" should list texts but holds " + item.shape() + ".",
                        "Write one text per line.");
                yield null;
            }
        });
    }

    /** @return a reader for each mapping of a list field; empty when absent */
    public List<Fields> blocks(String name) {
        return items(name, item -> of(item, problems).orElse(null));
    }

    /** @return a reader for a field that is itself a mapping */
    public Optional<Fields> optionalBlock(String name) {
        var value = value(name);
        return value == null ? Optional.empty() : of(value, problems);
    }

    /** Whether a list field holds something that is no list, which reading it has reported. */
    public boolean isOfAnotherShape(String list) {
        var value = value(list);
        return value != null && !(value instanceof Yaml.Sequence);
    }

    /** Reports that a required field is missing or blank. */
    public void missing(String name, boolean blank) {
        problems.error(at(name), "\"" + name + "\" is " + (blank ? "empty" : "missing") + ".", "Add " + name + ": ...");
    }

    /** Reports every field that nobody asked for. Call it last. */
    public void finish() {
        mapping.entries().forEach((name, entry) -> {
            if (!known.contains(name)) {
                problems.error(
                        entry.keyAt(),
                        "The field \"" + name + "\" is not known here.",
                        "Known fields: " + String.join(", ", known) + ".");
            }
        });
    }

    private @Nullable Yaml value(String name) {
        known.add(name);
        var entry = mapping.entries().get(name);
        return entry == null ? null : entry.value();
    }

    private <T> List<T> items(String name, Function<Yaml, @Nullable T> read) {
        var value = value(name);
        List<T> items = new ArrayList<>();
        switch (value) {
            case null -> {}
            case Yaml.Sequence sequence -> {
                for (Yaml item : sequence.items()) {
                    T usable = read.apply(item);
                    if (usable != null) {
                        items.add(usable);
                    }
                }
            }
            default ->
                problems.error(
                        value.at(),
                        "\"" + name + "\" should be a list but is " + value.shape() + ".",
                        "Write one item per line, each starting with \"- \".");
        }
        return items;
    }
}
