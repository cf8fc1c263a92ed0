package app.salient.question.highlight;

import app.salient.question.Response;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** @param marked id of the mark by id of the phrase, in the order of the text; phrases left unmarked are not in it */
record HighlightResponse(Map<String, String> marked) implements Response {
    HighlightResponse {
        marked = Collections.unmodifiableMap(new LinkedHashMap<>(marked));
    }
}
