package app.salient.question;

import java.util.LinkedHashMap;
import java.util.Map;

/** Writes what {@link TypedKeyReader} reads. */
public final class TypedKeyWriter {
    private TypedKeyWriter() {}

    public static Map<String, Object> write(TypedKey key) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("accept", key.accept());
        fields.put("spelling", key.forgiving() ? "forgive" : "strict");
        fields.put("near", key.near().stream().map(TypedKeyWriter::near).toList());
        fields.put("feedback", feedback(key.feedback()));
        return fields;
    }

    private static Map<String, Object> near(TypedKey.Near near) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("accept", near.accept());
        fields.put("feedback", near.feedback().text());
        return fields;
    }

    private static Map<String, String> feedback(TypedKey.Feedback feedback) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("right", feedback.right().text());
        fields.put("wrong", feedback.wrong().text());
        feedback.close().ifPresent(close -> fields.put("close", close.text()));
        return fields;
    }
}
