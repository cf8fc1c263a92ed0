package app.salient.question.match;

import app.salient.question.ResponseJson;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** Writes what {@link MatchReader} reads. */
final class MatchWriter {
    private MatchWriter() {}

    static Map<String, Object> question(MatchQuestion question) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("shuffle", question.shuffled() ? "yes" : "no");
        fields.put(
                "items",
                question.items().stream().map(item -> item(question, item)).toList());
        fields.put(
                "choices", question.choices().stream().map(MatchWriter::choice).toList());
        return fields;
    }

    private static Map<String, Object> item(MatchQuestion question, MatchQuestion.Item item) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", item.id());
        fields.put("text", item.text().text());
        fields.put("is", item.is());
        fields.put("feedback", feedback(question, item.feedback()));
        return fields;
    }

    /** Always by choice and in the order of choices, however it was written. */
    private static Map<String, String> feedback(MatchQuestion question, ItemFeedback feedback) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("right", feedback.right().text());
        for (String choice : question.choiceIds()) {
            var text = feedback.wrong().get(choice);
            if (text != null) {
                fields.put(choice, text.text());
            }
        }
        feedback.otherwise().ifPresent(text -> fields.put(ItemFeedback.OTHERWISE, text.text()));
        return fields;
    }

    private static Map<String, String> choice(MatchQuestion.Choice choice) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("id", choice.id());
        fields.put("text", choice.text().text());
        choice.feedback().ifPresent(text -> fields.put("feedback", text.text()));
        return fields;
    }

    static ObjectNode response(MatchResponse response) {
        ObjectNode json = ResponseJson.start(MatchKind.NAME);
        response.pairs().forEach(json.putObject("pairs")::put);
        return json;
    }
}
