package app.salient.question.statements;

import app.salient.question.Placed;
import app.salient.question.ResponseJson;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** Writes what {@link StatementsReader} reads. */
final class StatementsWriter {
    private StatementsWriter() {}

    static Map<String, Object> question(StatementsQuestion question) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put(
                "columns",
                question.columns().stream().map(StatementsWriter::column).toList());
        fields.put("shuffle", question.shuffled() ? "yes" : "no");
        fields.put("rows", question.rows().stream().map(Placed::write).toList());
        return fields;
    }

    private static Map<String, String> column(StatementsQuestion.Column column) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("id", column.id());
        fields.put("text", column.text().text());
        return fields;
    }

    static ObjectNode response(StatementsResponse response) {
        ObjectNode json = ResponseJson.start(StatementsKind.NAME);
        response.answers().forEach(json.putObject("answers")::put);
        return json;
    }
}
