package app.salient.question;

import app.salient.formats.Markdown;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A text that belongs in exactly one of a few places, such as a statement in the column "True".
 *
 * @param place id of the place where it belongs
 */
public record Placed(String id, Markdown text, String place, Feedback feedback) {
    /**
     * What is said of each place once it is graded.
     *
     * @param wrong by the id of a wrong place, in the order of the places; those missing here have {@code otherwise}
     * @param otherwise empty when every wrong place has its own
     */
    public record Feedback(Markdown right, Map<String, Markdown> wrong, Markdown otherwise) {
        public Feedback {
            wrong = Collections.unmodifiableMap(new LinkedHashMap<>(wrong));
        }

        private Map<String, String> write() {
            Map<String, String> fields = new LinkedHashMap<>();
            fields.put("right", right.text());
            wrong.forEach((place, text) -> fields.put(place, text.text()));
            if (!otherwise.isEmpty()) {
                fields.put("otherwise", otherwise.text());
            }
            return fields;
        }
    }

    /** The place of each part by its id, in the order of the ids. */
    public static Map<String, String> key(List<Placed> parts) {
        Map<String, String> places = new TreeMap<>();
        parts.forEach(part -> places.put(part.id(), part.place()));
        return places;
    }

    boolean belongsIn(String chosen) {
        return place.equals(chosen);
    }

    /** What to say to who put it there. */
    Markdown said(String chosen) {
        return belongsIn(chosen) ? feedback.right() : feedback.wrong().getOrDefault(chosen, feedback.otherwise());
    }

    /** As it stands in a course file; {@link PlacedReader} reads it back. */
    public Map<String, Object> write() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", id);
        fields.put("text", text.text());
        fields.put("is", place);
        fields.put("feedback", feedback.write());
        return fields;
    }
}
