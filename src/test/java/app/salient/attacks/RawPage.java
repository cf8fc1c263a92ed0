package app.salient.attacks;

import app.salient.testing.Browser;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** An open page of Vaadin's whose every message can be forged: what its script would send, and what it never would. */
final class RawPage {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Browser browser;
    private final Map<Integer, Map<String, JsonNode>> nodes = new TreeMap<>();
    private final Map<Integer, List<Integer>> children = new TreeMap<>();
    private final StringBuilder heard = new StringBuilder();
    private final String token;
    private final int ui;
    private int syncId;
    private int clientId;

    private RawPage(Browser browser, JsonNode init) {
        this.browser = browser;
        var uidl = init.path("appConfig").path("uidl");
        this.token = uidl.path("Vaadin-Security-Key").asString();
        this.ui = init.path("appConfig").path("v-uiId").asInt();
        take(uidl);
    }

    static RawPage open(Browser browser, String path) {
        browser.get(path);
        return openWithoutLoading(browser, path);
    }

    private static RawPage openWithoutLoading(Browser browser, String path) {
        String route = path.substring(1);
        String address = "/?v-r=init&location=" + URLEncoder.encode(route, StandardCharsets.UTF_8) + "&query=";
        var page = new RawPage(
                browser,
                JSON.readTree(browser.send(browser.request(address).GET()).body()));
        page.goTo(path);
        return page;
    }

    /** As a click on a link of our own does. @return what the server said */
    String goTo(String path) {
        var data = JSON.createObjectNode().put("route", path.substring(1)).put("query", "");
        data.put("appShellTitle", "Salient").put("trigger", "").putNull("historyState");
        return tell(event(1, "ui-navigate", data));
    }

    static ObjectNode event(int node, String name, ObjectNode data) {
        var message = JSON.createObjectNode().put("type", "event").put("node", node);
        message.put("event", name).set("data", data);
        return message;
    }

    static ObjectNode click(int node) {
        return event(node, "click", JSON.createObjectNode().put("event.detail", 1));
    }

    /** As when a field has changed in the browser. */
    static ObjectNode property(int node, String name, JsonNode value) {
        var message = JSON.createObjectNode().put("type", "mSync").put("node", node);
        message.put("feature", 1).put("property", name).set("value", value);
        return message;
    }

    static JsonNode text(String value) {
        return JSON.getNodeFactory().stringNode(value);
    }

    /** The next message, with the page's own token and numbers. */
    ObjectNode message(ObjectNode... calls) {
        var body = JSON.createObjectNode().put("csrfToken", token);
        body.putArray("rpc").addAll(List.of(calls));
        return body.put("syncId", syncId).put("clientId", clientId);
    }

    String tell(ObjectNode... calls) {
        var reply = post(message(calls).toString());
        if (reply.statusCode() == 200 && reply.body().startsWith("{")) {
            take(JSON.readTree(reply.body()));
        }
        return reply.body();
    }

    /** Takes in what the server has said to a message that was posted by hand. */
    void heed(String reply) {
        take(JSON.readTree(reply));
    }

    HttpResponse<String> post(String body) {
        return postAs(browser, body);
    }

    /** From another browser, to this page. */
    HttpResponse<String> postAs(Browser who, String body) {
        return who.postJson("/?v-r=uidl&v-uiId=" + ui, body);
    }

    private void take(JsonNode reply) {
        heard.append(reply);
        syncId = reply.path("syncId").asInt(syncId);
        clientId = reply.path("clientId").asInt(clientId);
        for (JsonNode change : reply.path("changes")) {
            int id = change.path("node").asInt();
            switch (change.path("type").asString()) {
                case "detach" -> nodes.remove(id);
                case "put" ->
                    nodes.computeIfAbsent(id, key -> new TreeMap<>())
                            .put(change.path("key").asString(), change.path("value"));
                case "splice" ->
                    children.put(
                            id,
                            change.path("addNodes")
                                    .valueStream()
                                    .map(JsonNode::asInt)
                                    .toList());
                default -> {} // nothing that an attack needs
            }
        }
    }

    /** All that the server has said to this page. */
    String heard() {
        return heard.toString();
    }

    List<Integer> all(String tag) {
        return nodes.entrySet().stream()
                .filter(node -> node.getValue()
                        .getOrDefault("tag", text(""))
                        .asString("")
                        .equals(tag))
                .map(Map.Entry::getKey)
                .toList();
    }

    List<Integer> hidden() {
        return nodes.entrySet().stream()
                .filter(node -> node.getValue().containsKey("visible")
                        && !node.getValue().get("visible").asBoolean(true))
                .map(Map.Entry::getKey)
                .toList();
    }

    int button(String words) {
        return all("vaadin-button").stream()
                .filter(button -> children.getOrDefault(button, List.of()).stream()
                        .anyMatch(child -> nodes.getOrDefault(child, Map.of())
                                .getOrDefault("text", text(""))
                                .asString("")
                                .equals(words)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + words + " in " + heard));
    }

    /** The attempt whose page this is. */
    UUID attempt() {
        return UUID.fromString(
                value(all("salient-outbox").getFirst(), "attempt").asString());
    }

    JsonNode value(int node, String name) {
        return nodes.getOrDefault(node, Map.of()).getOrDefault(name, text(""));
    }
}
