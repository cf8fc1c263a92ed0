package app.salient.question.map;

import app.salient.formats.Markdown;
import app.salient.question.MarkingRule;
import app.salient.question.Question;
import app.salient.question.Stem;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * @param labels known places shown for orientation; none lies inside the target
 * @param near what to say not far off a point; empty for regions
 * @param misses places it is taken for; none lies inside the target
 */
record MapQuestion(
        Stem stem,
        Frame frame,
        List<Label> labels,
        Target target,
        Markdown right,
        Markdown wrong,
        Optional<Near> near,
        List<Miss> misses)
        implements Question {
    MapQuestion {
        labels = List.copyOf(labels);
        misses = List.copyOf(misses);
    }

    @Override
    public MarkingRule marking() {
        return MarkingRule.ALL_OR_NOTHING;
    }

    /** The misses that a place lies in; the nearest speaks, so that their order in the file does not matter. */
    Optional<Miss> missAt(Place place) {
        return misses.stream()
                .filter(miss -> miss.holds(place))
                .min(Comparator.comparingDouble(miss -> miss.place().kmTo(place)));
    }

    Optional<Near> nearAt(Place place) {
        return near.filter(it -> target.nearestTo(place).kmTo(place) <= it.within());
    }

    record Label(String id, Markdown text, Place place) {}

    /** @param within km from the point; more than the target's */
    record Near(double within, Markdown feedback) {}

    /** @param within km, 1 to 1000 */
    record Miss(Place place, double within, Markdown feedback) {
        boolean holds(Place other) {
            return place.kmTo(other) <= within;
        }
    }
}
