package app.salient.question;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads the JSON browsers send as responses. Whatever is wrong with it ends as a {@link BadResponse}. */
public final class ResponseJson {
    static final int LONGEST = 30_000;

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(20)
                            .maxStringLength(LONGEST)
                            .maxNameLength(200)
                            .maxNumberLength(100)
                            .maxDocumentLength(LONGEST)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .build();

    private ResponseJson() {}

    static JsonNode read(String json) {
        if (json.length() > LONGEST) {
            throw new BadResponse("An answer has at most " + LONGEST + " characters.");
        }
        try {
            return JSON.readTree(json);
        } catch (JacksonException e) {
            throw new BadResponse("This is not JSON.");
        }
    }

    static String write(JsonNode node) {
        return JSON.writeValueAsString(node);
    }

    /** Begins a response of one kind. */
    public static ObjectNode start(String kind) {
        return JsonNodeFactory.instance.objectNode().put("kind", kind);
    }

    /** @throws BadResponse when the field is missing, no text, or holds what cannot be stored as text */
    public static String text(JsonNode response, String field) {
        return text(response.path(field));
    }

    private static String text(JsonNode node) {
        if (!node.isString()) {
            throw new BadResponse("A text is missing.");
        }
        String text = node.asString();
        // NUL and halves of surrogate pairs cannot be stored by every database.
        if (text.codePoints().anyMatch(c -> c == 0 || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE))) {
            throw new BadResponse("A text holds a character that is none.");
        }
        return text;
    }

    /** @throws BadResponse when the field is no list of texts, names one twice or one that is not {@code known} */
    public static List<String> ids(JsonNode response, String field, List<String> known) {
        JsonNode list = response.path(field);
        if (!list.isArray()) {
            throw new BadResponse("The list \"" + field + "\" is missing.");
        }
        List<String> ids = new ArrayList<>();
        for (JsonNode item : list) {
            String id = text(item);
            if (!known.contains(id)) {
                throw new BadResponse("The question has no part of that name.");
            }
            if (ids.contains(id)) {
                throw new BadResponse("A part is named twice.");
            }
            ids.add(id);
        }
        return ids;
    }
}
