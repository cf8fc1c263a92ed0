package app.salient.question.essay;

import app.salient.question.ResponseJson;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** Writes what {@link EssayReader} reads. */
final class EssayWriter {
    private EssayWriter() {}

    static Map<String, Object> question(EssayQuestion question) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("from", Integer.toString(question.words().from()));
        words.put("to", Integer.toString(question.words().to()));
        Map<String, String> feedback = new LinkedHashMap<>();
        feedback.put("model", question.model().text());
        feedback.put("common", question.common().text());
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("words", words);
        fields.put(
                "rubric", question.rubric().stream().map(EssayWriter::criterion).toList());
        fields.put("feedback", feedback);
        return fields;
    }

    private static Map<String, String> criterion(EssayQuestion.Criterion criterion) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("id", criterion.id());
        fields.put("text", criterion.text().text());
        fields.put("points", criterion.points().toPlainString());
        return fields;
    }

    static ObjectNode response(EssayResponse response) {
        return ResponseJson.start(EssayKind.NAME).put("text", response.text());
    }
}
