package app.salient.question.statements;

import app.salient.question.Response;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** @param answers the column chosen for each row, in the order of the course file; rows left open are missing */
record StatementsResponse(Map<String, String> answers) implements Response {
    StatementsResponse {
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
    }
}
