package app.salient.lesson.reading;

import app.salient.formats.Fields;
import app.salient.formats.Problems;
import app.salient.lesson.Block;
import app.salient.lesson.Ledger;
import app.salient.lesson.LinkTarget;
import app.salient.lesson.MapName;
import app.salient.lesson.MapShape;
import app.salient.lesson.MapStep;
import app.salient.lesson.Sketch;
import app.salient.question.map.Frame;
import app.salient.question.map.FrameReader;
import app.salient.question.map.Measure;
import app.salient.question.map.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a map of a lesson. Its dates are read by {@link MapStepReader}. */
final class MapBlockReader {
    private static final int MOST_SHAPES = 12;

    private final Ledger ledger;
    private final Sketches sketches;
    private final CourseText texts;
    private final Problems problems;

    MapBlockReader(Ledger ledger, Sketches sketches, CourseText texts, Problems problems) {
        this.ledger = ledger;
        this.sketches = sketches;
        this.texts = texts;
        this.problems = problems;
    }

    BlockReader.Read read(Fields fields) {
        String title = fields.text("title");
        CourseText.Read text = texts.optionalField(fields, "text");
        Optional<Frame> frame = FrameReader.read(fields);
        boolean borders = fields.flag("borders", true);
        List<MapName> names = names(fields, frame);
        List<String> places = places(fields, frame);
        Set<String> named = new HashSet<>();
        List<MapShape> shapes = shapes(fields, frame, named);
        var dates = new MapStepReader(named, texts, problems);
        List<MapStep> steps = dates.read(fields);
        if (places.isEmpty() && named.isEmpty()) {
            problems.error(fields.at(), "The map shows nothing.", "Write places: or shapes:.");
        }
        return frame.map(shown -> BlockReader.Read.of(
                        new Block.Map(title, text.html(), shown, borders, names, places, shapes, steps, text.claims()),
                        text.words() + dates.words()))
                .orElse(BlockReader.Read.NOTHING);
    }

    private List<MapName> names(Fields fields, Optional<Frame> frame) {
        List<MapName> names = new ArrayList<>();
        for (Fields name : fields.blocks("names")) {
            String text = name.text("text");
            Optional<Place> at = Measure.place(name);
            name.finish();
            at.ifPresent(place -> {
                if (frame.isPresent() && !frame.get().holds(place)) {
                    problems.error(name.at("lat"), "The name lies outside the frame.", "Move it, or widen the frame.");
                }
                names.add(new MapName(text, place));
            });
        }
        return names;
    }

    /** Whether a place exists is left to the rule on links; of one that is not known nothing more is said here. */
    private List<String> places(Fields fields, Optional<Frame> frame) {
        List<String> ids = fields.texts("places");
        for (int i = 0; i < ids.size(); i++) {
            String id = ids.get(i);
            var at = fields.at("places", i);
            texts.mention(new Reference(new LinkTarget.ToPlace(id), at));
            if (ids.indexOf(id) < i) {
                problems.error(at, "The place \"" + id + "\" stands here twice.", "Remove one.");
            }
            ledger.place(id)
                    .filter(place ->
                            frame.isPresent() && !frame.get().holds(new Place(place.latitude(), place.longitude())))
                    .ifPresent(place -> problems.error(
                            at,
                            "The place \"" + id + "\" lies outside the frame.",
                            "Leave it out, or widen the frame."));
        }
        return ids;
    }

    /** @param named gets the names of all shapes, those that cannot be read too */
    private List<MapShape> shapes(Fields fields, Optional<Frame> frame, Set<String> named) {
        List<MapShape> shapes = new ArrayList<>();
        for (Fields shape : fields.blocks("shapes")) {
            String name = shape.text("file");
            String label = shape.text("label");
            shape.finish();
            if (!name.isEmpty() && !named.add(name)) {
                problems.error(shape.at("file"), "The shape \"" + name + "\" stands here twice.", "Remove one.");
            }
            sketch(shape, name).ifPresent(sketch -> {
                if (frame.isPresent() && sketch.corners().stream().noneMatch(frame.get()::holds)) {
                    problems.error(
                            shape.at("file"),
                            "The shape \"" + name + "\" lies outside the frame.",
                            "Widen the frame, or look into the file: longitude stands first there.");
                }
                shapes.add(new MapShape(label, sketch));
            });
        }
        if (named.size() > MOST_SHAPES) {
            problems.error(
                    fields.at("shapes"),
                    "The map has " + named.size() + " shapes.",
                    "Show at most " + MOST_SHAPES + ", or make two maps of it.");
        }
        return shapes;
    }

    private Optional<Sketch> sketch(Fields shape, String name) {
        if (name.isEmpty()) {
            return Optional.empty();
        }
        var at = shape.at("file");
        if (!name.matches(Sketches.NAME)) {
            problems.error(
                    at,
                    "\"" + name + "\" is not the name of a shape.",
                    "Write the name of a file in the folder maps without its ending: small letters, digits, hyphens.");
            return Optional.empty();
        }
        if (!sketches.has(name)) {
            problems.error(at, "There is no file " + Sketches.file(name) + ".", "Correct the name, or add the file.");
            return Optional.empty();
        }
        Optional<SketchReader.Read> found = sketches.find(name);
        if (found.isEmpty()) {
            problems.error(at, "The shape \"" + name + "\" cannot be shown.", "Mend " + Sketches.file(name) + ".");
        }
        found.ifPresent(read -> read.references().forEach(texts::mention));
        return found.map(SketchReader.Read::sketch);
    }
}
