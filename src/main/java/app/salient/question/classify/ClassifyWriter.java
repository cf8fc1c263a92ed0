package app.salient.question.classify;

import app.salient.question.Placed;
import app.salient.question.ResponseJson;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** Writes what {@link ClassifyReader} reads. */
final class ClassifyWriter {
    private ClassifyWriter() {}

    static Map<String, Object> question(ClassifyQuestion question) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("into", question.into());
        fields.put("shuffle", question.shuffled() ? "yes" : "no");
        fields.put("items", question.items().stream().map(Placed::write).toList());
        return fields;
    }

    static ObjectNode response(ClassifyResponse response) {
        ObjectNode json = ResponseJson.start(ClassifyKind.NAME);
        response.sorted().forEach(json.putObject("sorted")::put);
        return json;
    }
}
