package app.salient.question.match;

import app.salient.question.Response;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** @param pairs id of the choice by id of the item, in the order of the course file; items left open are not in it */
record MatchResponse(Map<String, String> pairs) implements Response {
    MatchResponse {
        pairs = Collections.unmodifiableMap(new LinkedHashMap<>(pairs));
    }
}
