package app.salient.lesson;

import app.salient.question.map.Place;
import java.util.List;

/**
 * A line or an area drawn by hand to fit descriptions; never survey data, and shown only with the word "schematic".
 *
 * @param name of its file in {@code maps}, without the ending
 * @param corners in order; those of an area go around it and do not repeat the first
 * @param note what it was fitted to and how far it may be off
 */
public record Sketch(String name, Form form, List<Place> corners, String note, List<SourceId> sources) {
    /** What the corners stand for. */
    public enum Form implements Worded {
        LINE,
        AREA;

        @Override
        public String word() {
            return Worded.wordOf(this);
        }

        @Override
        public String labelKey() {
            return "lesson.map." + word();
        }
    }

    public Sketch {
        corners = List.copyOf(corners);
        sources = List.copyOf(sources);
    }
}
