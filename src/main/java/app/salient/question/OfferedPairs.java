package app.salient.question;

import java.util.ArrayList;
import java.util.List;

/** How a card lays out what has to be brought together: a line for each part, and one with all the places it may go to. */
public final class OfferedPairs {
    private OfferedPairs() {}

    /** @param parts and {@code places}: inline Markdown, in the order they are shown */
    public static List<String> lines(List<String> parts, List<String> places) {
        List<String> lines = new ArrayList<>();
        parts.forEach(part -> lines.add(part + " → ?"));
        lines.add(String.join(" · ", places));
        return List.copyOf(lines);
    }
}
