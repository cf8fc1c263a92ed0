package app.salient.question;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The same response with its fields, and its lists where asked, in another order. */
final class Rearranged {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Rearranged() {}

    static String atRandom(String response, Random random, boolean lists) {
        return of(JSON.readTree(response), lists, names -> Collections.shuffle(names, random))
                .toString();
    }

    /** As a browser might send it that goes through the parts from the top of the screen to its end. */
    static String asShown(String response, ObjectNode view, boolean lists) {
        String shown = view.toString();
        return of(
                        JSON.readTree(response),
                        lists,
                        names -> names.sort(Comparator.comparingInt(id -> shown.indexOf("\"id\":\"" + id + "\""))))
                .toString();
    }

    private static JsonNode of(JsonNode node, boolean lists, Consumer<List<String>> arrange) {
        return switch (node) {
            case ObjectNode object -> {
                List<String> names = new ArrayList<>(
                        object.properties().stream().map(Map.Entry::getKey).toList());
                arrange.accept(names);
                ObjectNode copy = JSON.createObjectNode();
                names.forEach(name -> copy.set(name, of(object.path(name), lists, arrange)));
                yield copy;
            }
            case ArrayNode array
            when lists -> {
                List<String> ids = new ArrayList<>(
                        array.valueStream().map(JsonNode::asString).toList());
                arrange.accept(ids);
                ArrayNode copy = JSON.createArrayNode();
                ids.forEach(copy::add);
                yield copy;
            }
            default -> node;
        };
    }
}
