package app.salient.question.choice;

import app.salient.question.ResponseJson;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** Writes what {@link ChoiceReader} reads. */
final class ChoiceWriter {
    private ChoiceWriter() {}

    static Map<String, Object> question(ChoiceQuestion question) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("select", question.many() ? "many" : "one");
        fields.put("shuffle", question.shuffled() ? "yes" : "no");
        fields.put(
                "options", question.options().stream().map(ChoiceWriter::option).toList());
        return fields;
    }

    private static Map<String, String> option(ChoiceQuestion.Option option) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("id", option.id());
        fields.put("text", option.text().text());
        fields.put("correct", Boolean.toString(option.correct()));
        fields.put("pin", Boolean.toString(option.pinned()));
        fields.put("feedback", option.feedback().text());
        return fields;
    }

    static ObjectNode response(ChoiceResponse response) {
        ObjectNode json = ResponseJson.start(ChoiceKind.NAME);
        response.chosen().forEach(json.putArray("chosen")::add);
        return json;
    }
}
