package app.salient.formats;

import java.util.Optional;
import java.util.function.Function;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/**
 * Refuses what the course does without: anchors, aliases, tags, deep nesting. It looks at the stream of events, before any
 * tree is built, so that neither an alias bomb nor a thousand brackets cost memory or stack.
 */
final class YamlRules {
    static final int DEEPEST_NESTING = 20;
    private static final int ENOUGH_PROBLEMS = 20;

    private YamlRules() {}

    /** @return whether nothing was refused; otherwise the reasons are in {@code problems} */
    static boolean keptBy(Iterable<Event> events, Function<Optional<Mark>, Position> at, Problems problems) {
        int depth = 0;
        int refused = 0;
        for (Event event : events) {
            boolean tagged = false;
            boolean anchored = false;
            switch (event) {
                case AliasEvent alias -> anchored = true;
                case ScalarEvent scalar -> {
                    tagged = scalar.getTag().isPresent();
                    anchored = scalar.getAnchor().isPresent();
                }
                case CollectionStartEvent start -> {
                    depth++;
                    tagged = start.getTag().isPresent();
                    anchored = start.getAnchor().isPresent();
                }
                case CollectionEndEvent end -> depth--;
                default -> {}
            }
            Position position = at.apply(event.getStartMark());
            if (depth > DEEPEST_NESTING) {
                problems.error(
                        position, "The file is nested too deeply.", "Use at most " + DEEPEST_NESTING + " levels.");
                return false;
            }
            if (anchored) {
                problems.error(
                        position,
                        "Anchors and aliases (& and *) are not used here.",
                        "Write the value out, in quotes.");
            } else if (tagged) {
                problems.error(position, "Tags (!) are not used here.", "Remove it, or put the text in quotes.");
            }
            refused += anchored || tagged ? 1 : 0;
            if (refused == ENOUGH_PROBLEMS) {
                return false;
            }
        }
        return refused == 0;
    }
}
