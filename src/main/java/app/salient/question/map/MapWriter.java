package app.salient.question.map;

import app.salient.question.ResponseJson;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** Writes what {@link MapReader} reads. */
final class MapWriter {
    private MapWriter() {}

    static Map<String, Object> question(MapQuestion question) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("frame", frame(question.frame()));
        fields.put("labels", question.labels().stream().map(MapWriter::label).toList());
        fields.putAll(target(question.target()));
        Map<String, String> feedback = new LinkedHashMap<>();
        feedback.put("right", question.right().text());
        feedback.put("wrong", question.wrong().text());
        fields.put("feedback", feedback);
        question.near().ifPresent(near -> fields.put("near", near(near)));
        fields.put("misses", question.misses().stream().map(MapWriter::miss).toList());
        return fields;
    }

    static Map<String, Object> target(Target target) {
        return switch (target) {
            case Target.Circle circle -> Map.of("point", place(circle.place(), circle.within()));
            case Region region -> Map.of("region", Map.of("ring", ring(region)));
        };
    }

    private static Map<String, String> frame(Frame frame) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("west", plain(frame.west()));
        fields.put("east", plain(frame.east()));
        fields.put("south", plain(frame.south()));
        fields.put("north", plain(frame.north()));
        return fields;
    }

    private static Map<String, String> label(MapQuestion.Label label) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("id", label.id());
        fields.put("text", label.text().text());
        fields.put("lat", plain(label.place().lat()));
        fields.put("lon", plain(label.place().lon()));
        return fields;
    }

    private static Map<String, String> place(Place place, double within) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("lat", plain(place.lat()));
        fields.put("lon", plain(place.lon()));
        fields.put("within", plain(within));
        return fields;
    }

    private static List<List<String>> ring(Region region) {
        return region.ring().stream()
                .map(corner -> List.of(plain(corner.lon()), plain(corner.lat())))
                .toList();
    }

    private static Map<String, String> near(MapQuestion.Near near) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("within", plain(near.within()));
        fields.put("feedback", near.feedback().text());
        return fields;
    }

    private static Map<String, String> miss(MapQuestion.Miss miss) {
        Map<String, String> fields = place(miss.place(), miss.within());
        fields.put("feedback", miss.feedback().text());
        return fields;
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    static ObjectNode response(MapResponse response) {
        return ResponseJson.start(MapKind.NAME)
                .put("lat", response.place().lat())
                .put("lon", response.place().lon());
    }
}
