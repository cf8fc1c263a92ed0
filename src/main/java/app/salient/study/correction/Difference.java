package app.salient.study.correction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One place in which two versions of a text differ.
 *
 * @param field where, such as {@code options/ru/feedback}
 * @param before empty when it is new
 * @param after empty when it is gone
 */
public record Difference(String field, String before, String after) {
    private static final JsonMapper JSON = JsonMapper.shared();

    /** @param before a canonical text @param after another of the same thing; either may be empty when there is none */
    static List<Difference> between(String before, String after) {
        Map<String, String> old = leaves(before);
        Map<String, String> fresh = leaves(after);
        Set<String> fields = new LinkedHashSet<>(old.keySet());
        fields.addAll(fresh.keySet());
        List<Difference> differences = new ArrayList<>();
        for (String field : fields) {
            String was = old.getOrDefault(field, "");
            String is = fresh.getOrDefault(field, "");
            if (!was.equals(is)) {
                differences.add(new Difference(field, was, is));
            }
        }
        return differences;
    }

    private static Map<String, String> leaves(String canonical) {
        Map<String, String> leaves = new LinkedHashMap<>();
        if (!canonical.isEmpty()) {
            collect("", JSON.readTree(canonical), leaves);
        }
        return leaves;
    }

    private static void collect(String path, JsonNode node, Map<String, String> leaves) {
        if (node.isObject()) {
            node.properties().forEach(field -> collect(joined(path, field.getKey()), field.getValue(), leaves));
        } else if (node.isArray()) {
            int place = 1;
            for (JsonNode item : node) {
                collect(joined(path, item.path("id").asString(String.valueOf(place))), item, leaves);
                place++;
            }
        } else {
            leaves.put(path, node.asString());
        }
    }

    private static String joined(String path, String name) {
        return path.isEmpty() ? name : path + "/" + name;
    }
}
