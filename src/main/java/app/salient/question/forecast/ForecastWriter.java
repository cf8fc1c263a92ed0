package app.salient.question.forecast;

import app.salient.question.ResponseJson;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** Writes what {@link ForecastReader} reads. */
final class ForecastWriter {
    private ForecastWriter() {}

    static Map<String, Object> question(ForecastQuestion question) {
        Map<String, Object> fields = new LinkedHashMap<>();
        question.event().ifPresent(event -> fields.put("event", Map.of("text", event.text())));
        fields.put("closes", question.closes().toString());
        Map<String, String> feedback = new LinkedHashMap<>();
        switch (question.state()) {
            case ForecastQuestion.Open open -> {
                feedback.put("yes", open.yes().text());
                feedback.put("no", open.no().text());
            }
            case ForecastQuestion.Settled settled -> {
                fields.put("settled", settled(settled));
                feedback.put(outcome(settled), settled.feedback().text());
            }
        }
        fields.put("feedback", feedback);
        return fields;
    }

    private static Map<String, String> settled(ForecastQuestion.Settled settled) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("outcome", outcome(settled));
        fields.put("on", settled.on().toString());
        return fields;
    }

    static String outcome(ForecastQuestion.Settled settled) {
        return settled.happened() ? "yes" : "no";
    }

    static ObjectNode response(ForecastResponse response) {
        return ResponseJson.start(ForecastKind.NAME).put("probability", response.probability());
    }
}
