package app.salient.lesson.reading;

import app.salient.formats.Fields;
import app.salient.formats.Problems;
import app.salient.lesson.ClaimId;
import app.salient.lesson.MapStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the dates of one map. */
final class MapStepReader {
    private final Set<String> shapes;
    private final CourseText texts;
    private final Problems problems;
    private int words;

    /** @param shapes the names of the map's shapes */
    MapStepReader(Set<String> shapes, CourseText texts, Problems problems) {
        this.shapes = shapes;
        this.texts = texts;
        this.problems = problems;
    }

    List<MapStep> read(Fields map) {
        List<MapStep> steps = new ArrayList<>();
        for (Fields step : map.blocks("dates")) {
            MapStep read = step(step);
            if (steps.stream().anyMatch(other -> other.label().equals(read.label()))) {
                problems.error(
                        step.at("label"), "Two dates have the label \"" + read.label() + "\".", "Change one of them.");
            }
            steps.add(read);
        }
        if (steps.size() == 1) {
            problems.error(
                    map.at("dates"),
                    "The map has only one date.",
                    "Add another, or say what holds at this date in title: and text:.");
        }
        return steps;
    }

    /** In the texts of the dates. */
    int words() {
        return words;
    }

    private MapStep step(Fields step) {
        String label = step.text("label");
        CourseText.Read text = texts.optionalField(step, "text");
        words += text.words();
        List<String> shown = step.texts("shapes");
        for (int i = 0; i < shown.size(); i++) {
            if (!shapes.contains(shown.get(i))) {
                problems.error(
                        step.at("shapes", i),
                        "The map has no shape \"" + shown.get(i) + "\".",
                        "Add it to the shapes: of the map, or correct the name.");
            }
        }
        List<ClaimId> claims = texts.claims(step, "claims");
        if (step.texts("claims").isEmpty()) {
            problems.error(step.at("claims"), "This date names no claim.", "Say who claims what: claims: [C01].");
        }
        step.finish();
        return new MapStep(label, text.html(), shown, claims, text.claims());
    }
}
