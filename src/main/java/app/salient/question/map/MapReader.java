package app.salient.question.map;

import app.salient.formats.Fields;
import app.salient.formats.Markdown;
import app.salient.question.BadResponse;
import app.salient.question.MarkingRule;
import app.salient.question.PartId;
import app.salient.question.PublicText;
import app.salient.question.Stem;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Reads a map question from a course file and a response from a browser. */
final class MapReader {
    private static final int MOST_LABELS = 12;
    private static final int LONGEST_LABEL = 40;
    private static final int FARTHEST_NEAR = 5_000;

    private MapReader() {}

    static Optional<MapQuestion> question(Stem stem, Fields fields) {
        long before = fields.problems().errors();
        MarkingRule.read(fields, MarkingRule.ALL_OR_NOTHING);
        var frame = FrameReader.read(fields);
        var target = TargetReader.read(fields);
        var ground = new Ground(frame, target);
        ground.checkTarget(fields);
        PartId ids = new PartId();
        var labels = fields.blocks("labels").stream()
                .map(label -> label(label, ids, ground))
                .flatMap(Optional::stream)
                .toList();
        if (labels.size() > MOST_LABELS) {
            Measure.report(
                    fields,
                    "labels",
                    "A map has at most 12 labels, not " + labels.size() + ".",
                    "Keep the best known.");
        }
        Markdown right = Markdown.NONE;
        Markdown wrong = Markdown.NONE;
        var feedback = fields.optionalBlock("feedback");
        if (feedback.isPresent()) {
            right = new Markdown(feedback.get().text("right"));
            wrong = new Markdown(feedback.get().text("wrong"));
            feedback.get().finish();
        } else if (!fields.has("feedback")) {
            fields.missing("feedback", false);
        }
        var near = fields.optionalBlock("near").flatMap(block -> near(block, target));
        var misses = fields.blocks("misses").stream()
                .map(miss -> miss(miss, ground))
                .flatMap(Optional::stream)
                .toList();
        return fields.problems().errors() > before
                ? Optional.empty()
                : Optional.of(new MapQuestion(
                        stem, frame.orElseThrow(), labels, target.orElseThrow(), right, wrong, near, misses));
    }

    private static Optional<MapQuestion.Label> label(Fields fields, PartId ids, Ground ground) {
        String id = ids.read(fields);
        Markdown text = PublicText.read(fields, "text");
        var place = Measure.place(fields);
        fields.finish();
        if (text.text().length() > LONGEST_LABEL) {
            Measure.report(fields, "text", "The label is longer than 40 characters.", "Write the name alone.");
        }
        place.ifPresent(at -> ground.check(fields, at, "The label"));
        return place.map(at -> new MapQuestion.Label(id, text, at));
    }

    private static Optional<MapQuestion.Near> near(Fields fields, Optional<Target> target) {
        var within = Measure.within(fields, FARTHEST_NEAR);
        Markdown feedback = new Markdown(fields.text("feedback"));
        fields.finish();
        if (target.isPresent() && target.get() instanceof Region) {
            fields.problems()
                    .error(fields.at(), "Only a point has \"near\".", "Use misses for places beside the region.");
        }
        if (within.isPresent()
                && target.isPresent()
                && target.get() instanceof Target.Circle circle
                && within.get() <= circle.within()) {
            Measure.report(
                    fields,
                    "within",
                    "\"near\" reaches no farther than what is accepted as right.",
                    "Use a larger distance than that of the point.");
        }
        return within.map(km -> new MapQuestion.Near(km, feedback));
    }

    private static Optional<MapQuestion.Miss> miss(Fields fields, Ground ground) {
        var place = Measure.place(fields);
        var within = Measure.within(fields, 1_000);
        Markdown feedback = new Markdown(fields.text("feedback"));
        fields.finish();
        place.ifPresent(at -> ground.check(fields, at, "The miss"));
        return place.flatMap(at -> within.map(km -> new MapQuestion.Miss(at, km, feedback)));
    }

    static MapResponse response(MapQuestion question, JsonNode json) {
        double lat = Place.rounded(degrees(json, "lat", 90));
        double lon = Place.rounded(degrees(json, "lon", 180));
        Place place = new Place(lat, lon);
        if (!question.frame().holds(place)) {
            throw new BadResponse("The point lies outside the map.");
        }
        return new MapResponse(place);
    }

    private static double degrees(JsonNode json, String field, int most) {
        JsonNode node = json.path(field);
        if (!node.isNumber()) {
            throw new BadResponse("The point has no \"" + field + "\".");
        }
        double degrees = node.doubleValue(Double.NaN);
        if (!(Math.abs(degrees) <= most)) {
            throw new BadResponse("The point is no place on the Earth.");
        }
        return degrees;
    }
}
