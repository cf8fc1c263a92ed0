package app.salient.study.grading;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Points per criterion of a rubric, and the JSON in which they are kept. */
public final class Criteria {
    private static final JsonMapper JSON = JsonMapper.shared();

    private Criteria() {}

    /** @return null without a rubric */
    public static @Nullable String write(Map<String, Double> points) {
        if (points.isEmpty()) {
            return null;
        }
        ObjectNode node = JSON.createObjectNode();
        points.forEach(node::put);
        return JSON.writeValueAsString(node);
    }

    public static Map<String, Double> read(@Nullable String stored) {
        Map<String, Double> points = new LinkedHashMap<>();
        if (stored != null) {
            for (Map.Entry<String, JsonNode> each : JSON.readTree(stored).properties()) {
                points.put(each.getKey(), each.getValue().asDouble());
            }
        }
        return points;
    }

    /** The most that each criterion of a question gives, as its public view tells; empty without a rubric. */
    public static Map<String, Double> of(ObjectNode publicView) {
        Map<String, Double> most = new LinkedHashMap<>();
        publicView
                .path("rubric")
                .forEach(criterion -> most.put(
                        criterion.path("id").asString(),
                        criterion.path("points").asDouble()));
        return most;
    }
}
