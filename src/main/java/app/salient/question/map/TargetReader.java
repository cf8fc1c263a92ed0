package app.salient.question.map;

import app.salient.formats.Fields;
import app.salient.formats.Yaml;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what counts as right: a point with a distance, or a region. */
final class TargetReader {
    private static final double FLAT = 1e-9;

    private TargetReader() {}

    static Optional<Target> read(Fields fields) {
        var point = fields.optionalBlock("point");
        var region = fields.optionalBlock("region");
        if (fields.has("point") == fields.has("region")) {
            Measure.report(
                    fields, "region", "A map has either a point or a region as its target.", "Write one of the two.");
        }
        Optional<Target> circle = point.flatMap(TargetReader::circle);
        Optional<Target> area = region.flatMap(TargetReader::region);
        return circle.or(() -> area);
    }

    private static Optional<Target> circle(Fields fields) {
        var place = Measure.place(fields);
        var within = Measure.within(fields, 1_000);
        fields.finish();
        return place.flatMap(at -> within.map(km -> new Target.Circle(at, km)));
    }

    private static Optional<Target> region(Fields fields) {
        long before = fields.problems().errors();
        List<Place> ring = ring(fields);
        fields.finish();
        if (fields.problems().errors() == before) {
            check(fields, ring);
        }
        return fields.problems().errors() > before ? Optional.empty() : Optional.of(new Region(ring));
    }

    private static List<Place> ring(Fields fields) {
        if (!fields.has("ring")) {
            fields.missing("ring", false);
        } else if (fields.isOfAnotherShape("ring")) {
            fields.texts("ring"); // reports it
        }
        List<Place> ring = new ArrayList<>();
        var entry = fields.yaml().entries().get("ring");
        if (entry != null && entry.value() instanceof Yaml.Sequence corners) {
            corners.items().forEach(corner -> corner(fields, corner).ifPresent(ring::add));
        }
        if (ring.size() > 1 && ring.getFirst().equals(ring.getLast())) {
            ring.removeLast(); // GeoJSON closes its rings
        }
        return ring;
    }

    private static Optional<Place> corner(Fields fields, Yaml corner) {
        if (!(corner instanceof Yaml.Sequence pair) || pair.items().size() != 2) {
            fields.problems()
                    .error(
                            corner.at(),
                            "A corner of the ring is no pair of longitude and latitude.",
                            "Write [longitude, latitude], such as [24.94, 60.17].");
            return Optional.empty();
        }
        Map<String, Yaml.Entry> named = new LinkedHashMap<>();
        named.put("lon", new Yaml.Entry(corner.at(), pair.items().getFirst()));
        named.put("lat", new Yaml.Entry(corner.at(), pair.items().getLast()));
        return Fields.of(new Yaml.Mapping(corner.at(), named), fields.problems())
                .flatMap(Measure::place);
    }

    private static void check(Fields fields, List<Place> ring) {
        if (ring.size() < 3 || ring.size() > 200) {
            Measure.report(
                    fields,
                    "ring",
                    "A ring has 3 to 200 corners, not " + ring.size() + ".",
                    "Add corners, or draw the region more simply.");
        } else if (Math.abs(area(ring)) < FLAT) {
            Measure.report(
                    fields, "ring", "The ring encloses nothing.", "Give the corners in order around the region.");
        } else if (!new Region(ring).holds(new Region(ring).inner())) {
            Measure.report(fields, "ring", "The region is too small to be met.", "Draw it at least 1 km wide.");
        }
    }

    /** In square degrees, below 0 for clockwise rings. */
    private static double area(List<Place> ring) {
        double twice = 0;
        for (int i = 0; i < ring.size(); i++) {
            Place a = ring.get(i);
            Place b = ring.get((i + 1) % ring.size());
            twice += a.lon() * b.lat() - b.lon() * a.lat();
        }
        return twice / 2;
    }
}
