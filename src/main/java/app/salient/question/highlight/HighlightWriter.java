package app.salient.question.highlight;

import app.salient.question.ResponseJson;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** Writes what {@link HighlightReader} reads. */
final class HighlightWriter {
    private HighlightWriter() {}

    static Map<String, Object> question(HighlightQuestion question) {
        Map<String, Object> fields = new LinkedHashMap<>();
        question.claim().ifPresent(claim -> fields.put("claim", Map.of("text", claim.text())));
        fields.put("text", question.text().text());
        fields.put("marks", question.marks().stream().map(HighlightWriter::mark).toList());
        fields.put(
                "phrases",
                question.phrases().stream().map(HighlightWriter::phrase).toList());
        return fields;
    }

    private static Map<String, String> mark(HighlightQuestion.Mark mark) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("id", mark.id());
        fields.put("text", mark.text().text());
        return fields;
    }

    private static Map<String, String> phrase(HighlightQuestion.Phrase phrase) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("id", phrase.id());
        fields.put("is", phrase.is());
        fields.put("feedback", phrase.feedback().text());
        return fields;
    }

    static ObjectNode response(HighlightResponse response) {
        ObjectNode json = ResponseJson.start(HighlightKind.NAME);
        response.marked().forEach(json.putObject("marked")::put);
        return json;
    }
}
