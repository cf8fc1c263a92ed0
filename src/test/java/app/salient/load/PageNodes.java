package app.salient.load;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** What a page is made of, as far as Vaadin's server has told: numbered nodes with properties, attributes, texts and children. */
final class PageNodes {
    private static final int CHILDREN = 2;
    private static final String TAG = "tag";
    private static final String TEXT = "text";

    private static final class Node {
        final Map<String, JsonNode> values = new HashMap<>();
        List<Integer> children = List.of();
    }

    private final Map<Integer, Node> nodes = new TreeMap<>();

    /** @param changes the list of that name in an answer of the server */
    void take(JsonNode changes) {
        for (JsonNode change : changes) {
            int id = change.path("node").asInt();
            switch (change.path("type").asString()) {
                case "detach" -> nodes.remove(id);
                case "put" -> node(id).values.put(change.path("key").asString(), change.path("value"));
                case "splice" -> splice(id, change);
                default -> {} // nothing that a learner acts on
            }
        }
    }

    private Node node(int id) {
        return nodes.computeIfAbsent(id, key -> new Node());
    }

    /** Buttons get their text at once; how longer lists of children come about does not matter here. */
    private void splice(int id, JsonNode change) {
        if (change.path("feat").asInt() == CHILDREN && change.has("addNodes")) {
            node(id).children =
                    change.path("addNodes").valueStream().map(JsonNode::asInt).toList();
        }
    }

    /** @return the number of the button with that text */
    Optional<Integer> button(String text) {
        return nodes.entrySet().stream()
                .filter(entry -> is(entry.getValue(), "vaadin-button"))
                .filter(entry -> entry.getValue().children.stream()
                        .anyMatch(child -> value(nodes.get(child), TEXT).equals(text)))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** An element with its attributes and properties by name. */
    record Element(Map<String, JsonNode> values) {
        Optional<JsonNode> find(String name) {
            return Optional.ofNullable(values.get(name));
        }

        String text(String name) {
            return find(name)
                    .map(JsonNode::asString)
                    .orElseThrow(() -> new IllegalStateException("no " + name + " in " + values));
        }
    }

    List<Element> elements(String tag) {
        return nodes.values().stream()
                .filter(node -> is(node, tag))
                .map(node -> new Element(Map.copyOf(node.values)))
                .toList();
    }

    private static boolean is(Node node, String tag) {
        return value(node, TAG).equals(tag);
    }

    private static String value(@org.jspecify.annotations.Nullable Node node, String key) {
        return node == null || !node.values.containsKey(key)
                ? ""
                : node.values.get(key).asString("");
    }
}
