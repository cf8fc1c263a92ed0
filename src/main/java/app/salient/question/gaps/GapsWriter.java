package app.salient.question.gaps;

import app.salient.question.ResponseJson;
import app.salient.question.TypedKeyWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** Writes what {@link GapsReader} reads. */
final class GapsWriter {
    private GapsWriter() {}

    static Map<String, Object> question(GapsQuestion question) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("text", question.text().text());
        fields.put("gaps", question.gaps().stream().map(GapsWriter::gap).toList());
        return fields;
    }

    private static Map<String, Object> gap(Gap gap) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", gap.id());
        switch (gap) {
            case Gap.Typed typed -> fields.putAll(TypedKeyWriter.write(typed.key()));
            case Gap.Chosen chosen -> {
                fields.put("shuffle", chosen.shuffled() ? "yes" : "no");
                fields.put(
                        "options",
                        chosen.options().stream().map(GapsWriter::option).toList());
            }
        }
        return fields;
    }

    private static Map<String, String> option(Gap.Option option) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("id", option.id());
        fields.put("text", option.text().text());
        fields.put("correct", Boolean.toString(option.correct()));
        fields.put("feedback", option.feedback().text());
        return fields;
    }

    static ObjectNode response(GapsResponse response) {
        ObjectNode json = ResponseJson.start(GapsKind.NAME);
        response.filled().forEach(json.putObject("filled")::put);
        return json;
    }
}
