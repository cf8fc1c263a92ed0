package app.salient.question;

import app.salient.formats.Fields;
import app.salient.formats.Position;
import app.salient.formats.Problems;
import app.salient.formats.Yaml;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One text per question, the same on every machine: its fields in a fixed order as JSON, defaults spelled out. It is stored
 * with the first answer and hashed into the revision, so what a field means must never change once courses are answered.
 */
final class Canonical {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Position STORED = Position.start("stored question");

    private Canonical() {}

    static <Q extends Question> String write(QuestionKind<Q, ?> kind, Q question) {
        Stem stem = question.stem();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", stem.id().value());
        fields.put("kind", kind.name());
        fields.put("prompt", stem.prompt().text());
        fields.put("points", plain(stem.points()));
        fields.put("marking", question.marking().word());
        fields.put("certainty", stem.asksCertainty() ? "ask" : "no");
        fields.put("explanation", stem.explanation().text());
        stem.refutation().ifPresent(refutation -> fields.put("refutation", write(refutation)));
        if (!stem.hints().isEmpty()) {
            fields.put("hints", stem.hints().stream().map(Canonical::write).toList());
        }
        fields.put("about", stem.about());
        fields.put("passage", stem.passage());
        fields.putAll(kind.write(question));
        return JSON.writeValueAsString(fields);
    }

    private static Map<String, String> write(Stem.Hint hint) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("text", hint.text().text());
        fields.put("cost", plain(hint.cost()));
        return fields;
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    private static Map<String, String> write(Stem.Refutation refutation) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("believed", refutation.believed().text());
        fields.put("fails", refutation.fails().text());
        fields.put("holds", refutation.holds().text());
        return fields;
    }

    static Question read(String text) {
        Problems problems = new Problems();
        Optional<Question> question;
        try {
            question = Fields.of(tree(JSON.readTree(text)), problems).flatMap(Questions::read);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("not a stored question: " + e.getOriginalMessage(), e);
        }
        return question.orElseThrow(() -> new IllegalArgumentException("not a stored question: " + problems.all()));
    }

    private static Yaml tree(JsonNode node) {
        if (node.isObject()) {
            Map<String, Yaml.Entry> entries = new LinkedHashMap<>();
            node.properties()
                    .forEach(field -> entries.put(field.getKey(), new Yaml.Entry(STORED, tree(field.getValue()))));
            return new Yaml.Mapping(STORED, entries);
        }
        if (node.isArray()) {
            return new Yaml.Sequence(
                    STORED, node.valueStream().map(Canonical::tree).toList());
        }
        return new Yaml.Text(STORED, node.asString(""));
    }
}
