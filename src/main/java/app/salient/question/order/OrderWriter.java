package app.salient.question.order;

import app.salient.question.ResponseJson;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** Writes what {@link OrderReader} reads. */
final class OrderWriter {
    private OrderWriter() {}

    static Map<String, Object> question(OrderQuestion question) {
        Map<String, String> feedback = new LinkedHashMap<>();
        feedback.put("right", question.right().text());
        feedback.put("wrong", question.wrong().text());
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("items", question.items().stream().map(OrderWriter::item).toList());
        fields.put("feedback", feedback);
        fields.put("from", question.from());
        fields.put("to", question.to());
        return fields;
    }

    private static Map<String, String> item(OrderQuestion.Item item) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("id", item.id());
        fields.put("text", item.text().text());
        fields.put("feedback", item.feedback().text());
        return fields;
    }

    static ObjectNode response(OrderResponse response) {
        ObjectNode json = ResponseJson.start(OrderKind.NAME);
        response.order().forEach(json.putArray("order")::add);
        return json;
    }
}
