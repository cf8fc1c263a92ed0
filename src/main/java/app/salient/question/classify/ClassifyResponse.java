package app.salient.question.classify;

import app.salient.question.Response;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** @param sorted the kind of claim chosen for each item, in the order of the course file; items left open are missing */
record ClassifyResponse(Map<String, String> sorted) implements Response {
    ClassifyResponse {
        sorted = Collections.unmodifiableMap(new LinkedHashMap<>(sorted));
    }
}
