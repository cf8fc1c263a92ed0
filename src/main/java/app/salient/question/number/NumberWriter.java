package app.salient.question.number;

import app.salient.question.ResponseJson;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** Writes what {@link NumberReader} reads. */
final class NumberWriter {
    private NumberWriter() {}

    static Map<String, Object> question(NumberQuestion question) {
        Map<String, Object> fields = new LinkedHashMap<>();
        switch (question.accepted()) {
            case NumberQuestion.About about -> {
                fields.put("answer", about.answer().toPlainString());
                fields.put("tolerance", about.tolerance().toPlainString());
            }
            case NumberQuestion.Range range -> fields.put("range", ends(range.from(), range.to()));
        }
        fields.put("unit", question.unit());
        Map<String, String> feedback = new LinkedHashMap<>();
        feedback.put("right", question.feedback().right().text());
        feedback.put("low", question.feedback().low().text());
        feedback.put("high", question.feedback().high().text());
        fields.put("feedback", feedback);
        fields.put("near", question.near().stream().map(NumberWriter::near).toList());
        return fields;
    }

    private static Map<String, String> near(NumberQuestion.Near near) {
        Map<String, String> fields = ends(near.from(), near.to());
        fields.put("feedback", near.feedback().text());
        return fields;
    }

    private static Map<String, String> ends(BigDecimal from, BigDecimal to) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("from", from.toPlainString());
        fields.put("to", to.toPlainString());
        return fields;
    }

    static ObjectNode response(NumberResponse response) {
        return ResponseJson.start(NumberKind.NAME).put("typed", response.typed());
    }
}
