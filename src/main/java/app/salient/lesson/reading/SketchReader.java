package app.salient.lesson.reading;

import app.salient.formats.Fields;
import app.salient.formats.Problems;
import app.salient.formats.Yaml;
import app.salient.lesson.LinkTarget;
import app.salient.lesson.Sketch;
import app.salient.lesson.SourceId;
import app.salient.question.map.Measure;
import app.salient.question.map.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a file of {@code maps}: GeoJSON, one feature that is a line or an area and says that it is schematic. */
final class SketchReader {
    private static final String LINE = "LineString";
    private static final String AREA = "Polygon";
    /** Mercator, which the maps use, has no poles. */
    private static final int FARTHEST_NORTH = 85;

    private final String name;
    private final Problems problems;
    private final List<Reference> references = new ArrayList<>();

    private SketchReader(String name, Problems problems) {
        this.name = name;
        this.problems = problems;
    }

    /** @param references the sources that it names */
    record Read(Sketch sketch, List<Reference> references) {}

    /** @return empty after an error */
    static Optional<Read> read(Fields feature, String name) {
        return new SketchReader(name, feature.problems()).read(feature);
    }

    private Optional<Read> read(Fields feature) {
        long before = problems.errors();
        only(feature, "type", "Feature");
        Fields properties = block(feature, "properties");
        Fields geometry = block(feature, "geometry");
        feature.finish();
        if (problems.errors() > before) {
            return Optional.empty();
        }
        if (!properties.flag("schematic", false)) {
            problems.error(
                    properties.at("schematic"),
                    "The shape does not say that it is schematic.",
                    "Write \"schematic\": true among its properties.");
        }
        String note = properties.text("note");
        List<SourceId> sources = sources(properties);
        properties.finish();
        String type = geometry.choice("type", Map.of(LINE, LINE, AREA, AREA)).orElse(LINE);
        List<Place> corners = type.equals(AREA) ? ring(geometry) : line(geometry);
        geometry.finish();
        Sketch.Form form = type.equals(AREA) ? Sketch.Form.AREA : Sketch.Form.LINE;
        return problems.errors() > before
                ? Optional.empty()
                : Optional.of(new Read(new Sketch(name, form, corners, note, sources), references));
    }

    private void only(Fields fields, String field, String value) {
        String text = fields.text(field);
        if (!text.isEmpty() && !text.equals(value)) {
            problems.error(
                    fields.at(field),
                    "\"" + text + "\" is not a value of \"" + field + "\".",
                    "Write one shape per file, with \"" + field + "\": \"" + value + "\".");
        }
    }

    /** @return the feature itself after reporting that it lacks the block */
    private static Fields block(Fields feature, String field) {
        if (!feature.has(field)) {
            feature.missing(field, false);
        }
        return feature.optionalBlock(field).orElse(feature);
    }

    private List<SourceId> sources(Fields properties) {
        List<String> ids = properties.texts("sources");
        List<SourceId> sources = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            references.add(new Reference(new LinkTarget.ToSource(ids.get(i)), properties.at("sources", i)));
            if (ids.get(i).matches(SourceId.SHAPE)) {
                sources.add(new SourceId(ids.get(i)));
            }
        }
        return sources;
    }

    private List<Place> line(Fields geometry) {
        Optional<Yaml.Sequence> list = list(geometry);
        if (list.isPresent() && list.get().items().size() < 2) {
            problems.error(list.get().at(), "A line has at least 2 corners.", "Add the others.");
        }
        return list.map(this::corners).orElse(List.of());
    }

    private List<Place> ring(Fields geometry) {
        Optional<Yaml.Sequence> list = list(geometry);
        if (list.isEmpty()) {
            return List.of();
        }
        List<Yaml> rings = list.get().items();
        if (rings.size() != 1 || !(rings.getFirst() instanceof Yaml.Sequence ring)) {
            problems.error(
                    list.get().at(),
                    "An area has one ring of corners.",
                    "Draw it without holes: \"coordinates\": [[[34.9, 51.2], ...]].");
            return List.of();
        }
        long before = problems.errors();
        List<Place> corners = new ArrayList<>(corners(ring));
        if (problems.errors() > before) {
            return List.of();
        }
        if (corners.size() < 4 || !corners.getFirst().equals(corners.getLast())) {
            problems.error(
                    ring.at(),
                    "The ring does not close.",
                    "Give at least 3 corners in order around the area, then the first one again.");
            return List.of();
        }
        corners.removeLast();
        return corners;
    }

    private static Optional<Yaml.Sequence> list(Fields geometry) {
        if (!geometry.has("coordinates")) {
            geometry.missing("coordinates", false);
        } else if (geometry.isOfAnotherShape("coordinates")) {
            geometry.texts("coordinates"); // reports it
        }
        var entry = geometry.yaml().entries().get("coordinates");
        return entry != null && entry.value() instanceof Yaml.Sequence list ? Optional.of(list) : Optional.empty();
    }

    private List<Place> corners(Yaml.Sequence list) {
        return list.items().stream().flatMap(item -> corner(item).stream()).toList();
    }

    private Optional<Place> corner(Yaml corner) {
        if (!(corner instanceof Yaml.Sequence pair) || pair.items().size() != 2) {
            problems.error(
                    corner.at(),
                    "A corner is no pair of longitude and latitude.",
                    "Write [longitude, latitude], such as [34.87, 51.20].");
            return Optional.empty();
        }
        Map<String, Yaml.Entry> named = new LinkedHashMap<>();
        named.put("longitude", new Yaml.Entry(corner.at(), pair.items().getFirst()));
        named.put("latitude", new Yaml.Entry(corner.at(), pair.items().getLast()));
        return Fields.of(new Yaml.Mapping(corner.at(), named), problems).flatMap(fields -> {
            var lon = Measure.degrees(fields, "longitude", 180);
            var lat = Measure.degrees(fields, "latitude", FARTHEST_NORTH);
            return lat.flatMap(north -> lon.map(east -> new Place(north.doubleValue(), east.doubleValue())));
        });
    }
}
