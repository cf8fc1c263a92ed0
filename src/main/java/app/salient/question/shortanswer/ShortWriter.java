package app.salient.question.shortanswer;

import app.salient.question.ResponseJson;
import app.salient.question.TypedKeyWriter;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** Writes what {@link ShortReader} reads. */
final class ShortWriter {
    private ShortWriter() {}

    static Map<String, Object> question(ShortQuestion question) {
        return TypedKeyWriter.write(question.key());
    }

    static ObjectNode response(ShortResponse response) {
        return ResponseJson.start(ShortKind.NAME).put("typed", response.typed());
    }
}
