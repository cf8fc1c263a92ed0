package app.salient.question.gaps;

import app.salient.question.Response;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** @param filled for each gap that is not empty, in the order of the text, what was typed or the option's id */
record GapsResponse(Map<String, String> filled) implements Response {
    GapsResponse {
        filled = Collections.unmodifiableMap(new LinkedHashMap<>(filled));
    }
}
