package app.salient.load;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One open page and what its browser says to Vaadin's server: the page itself, {@code v-r=init}, and then events, each counted
 * and answered with changes. As recorded from Chromium with Vaadin 25.2.
 */
final class VaadinPage {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Line line;
    private final PageNodes nodes = new PageNodes();
    private final String csrf;
    private final String address;
    private int syncId;
    private int clientId;

    private VaadinPage(Line line, JsonNode init) {
        this.line = line;
        JsonNode uidl = init.path("appConfig").path("uidl");
        this.csrf = uidl.path("Vaadin-Security-Key").asString();
        this.address =
                "/?v-r=uidl&v-uiId=" + init.path("appConfig").path("v-uiId").asInt();
        take(uidl);
    }

    /** @param path such as {@code /quiz/the-sea} */
    static VaadinPage open(Line line, String path) {
        must(line.page(path), path);
        String route = path.substring(1);
        var init = line.get("/?v-r=init&location=" + URLEncoder.encode(route, StandardCharsets.UTF_8) + "&query=");
        var page = new VaadinPage(line, JSON.readTree(must(init, "init")));
        ObjectNode data = JSON.createObjectNode().put("route", route);
        data.put("query", "").put("appShellTitle", "Salient").put("trigger", "").putNull("historyState");
        page.event(1, "ui-navigate", data);
        return page;
    }

    PageNodes nodes() {
        return nodes;
    }

    /** Presses a button; what the server then asks of the page is answered as by a page on which all is well. */
    void press(String button) {
        int node = nodes.button(button).orElseThrow(() -> new IllegalStateException("no button " + button));
        JsonNode reply = event(node, "click", JSON.createObjectNode().put("event.detail", 1));
        for (JsonNode call : reply.path("execute")) {
            for (JsonNode part : call) {
                if (part.has("@v-return")) {
                    answerCall(part.path("@v-return"));
                    break; // the first is for success, the second for failure
                }
            }
        }
    }

    /** The page's outbox says that everything has been delivered. */
    private void answerCall(JsonNode channel) {
        ObjectNode message = JSON.createObjectNode().put("type", "channel");
        message.set("node", channel.path(0));
        message.set("channel", channel.path(1));
        message.putArray("args").add(true);
        send(message);
    }

    private JsonNode event(int node, String name, ObjectNode data) {
        ObjectNode message = JSON.createObjectNode().put("type", "event").put("node", node);
        message.put("event", name).set("data", data);
        return send(message);
    }

    private JsonNode send(ObjectNode message) {
        ObjectNode body = JSON.createObjectNode().put("csrfToken", csrf);
        ArrayNode calls = body.putArray("rpc");
        calls.add(message);
        body.put("syncId", syncId).put("clientId", clientId);
        JsonNode reply = JSON.readTree(must(line.json(address, body.toString()), address));
        if (reply.path("meta").has("appError") || !reply.has("syncId")) {
            throw new IllegalStateException("Vaadin refuses: " + reply);
        }
        take(reply);
        return reply;
    }

    private void take(JsonNode reply) {
        syncId = reply.path("syncId").asInt();
        clientId = reply.path("clientId").asInt();
        nodes.take(reply.path("changes"));
    }

    /** As the beacon of a page that is closed or left for another: the server forgets it. */
    void leave() {
        ObjectNode body = JSON.createObjectNode().put("csrfToken", csrf).put("UNLOAD", true);
        body.putArray("rpc");
        body.put("syncId", syncId).put("clientId", clientId);
        must(line.json(address, body.toString()), address);
    }

    private static String must(Line.Reply reply, String what) {
        if (reply.status() != 200) {
            throw new IllegalStateException(what + " was answered with " + reply.status());
        }
        return reply.body();
    }
}
