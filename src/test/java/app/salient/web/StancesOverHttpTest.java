package app.salient.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.salient.testing.Browser;
import app.salient.testing.OverHttp;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Where polls and decisions are kept, and where images come from, as our own page and a foreign one would call it. */
@OverHttp
@TestPropertySource(properties = "salient.lessons=src/test/resources/kinds-course")
class StancesOverHttpTest {
    private static final String POLL = "/api/stances/the-sea/wall";
    private static final String DECISION = "/api/stances/the-sea/harbour";

    @LocalServerPort
    int port;

    private Browser browser;
    private String owner;

    @BeforeEach
    void aVisitor() {
        browser = new Browser(port);
        browser.get("/");
        owner = json(get(POLL)).path("owner").asString();
    }

    @Test
    void keepsAnAnswerAndReadsItBack() {
        var answer = post(POLL, before("wall"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"question\":\"before\"", "\"seq\":1", "\"fate\":\"kept\"");
        assertThat(json(get(POLL)).at("/answers/before/pick").asString()).isEqualTo("wall");
        var stranger = new Browser(port);
        stranger.get("/");
        assertThat(get(stranger, POLL).body()).doesNotContain("\"wall\"");
    }

    /** The canary is a word of the record. */
    @Test
    void handsOutWhatFollowedOnlyAfterBothSteps() {
        assertThat(get(DECISION).body()).doesNotContain("votes for a wall", "C07", "C08");
        post(DECISION, delivery("{\"step\":\"choice\",\"seq\":1,\"pick\":\"build\"}"));
        assertThat(get(DECISION).body()).doesNotContain("votes for a wall", "C07", "C08");
        post(DECISION, delivery("{\"step\":\"expected\",\"seq\":2,\"pick\":\"wall-first\"}"));
        var told = json(get(DECISION)).path("record");
        assertThat(told.path("html").asString())
                .contains("What followed", "It votes for a wall.", "/claims#C08", "the winter without");
        assertThat(told.path("claims").size()).isEqualTo(4);
    }

    @Test
    void refusesACallFromAForeignPage() {
        assertThat(browser.postJson(POLL, before("wall")).statusCode()).isEqualTo(403);
        assertThat(browser.postJson(POLL, before("wall"), "X-Salient", "1", "Origin", "https://evil.example")
                        .statusCode())
                .isEqualTo(403);
        assertThat(browser.send(browser.request(POLL).GET()).statusCode()).isEqualTo(403);
    }

    @Test
    void makesSomeoneElsesAnswerAndAMissingBlockLookAlike() {
        assertThat(post(POLL, before("wall").replace(owner, "00000000-0000-0000-0000-000000000000"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(post("/api/stances/the-sea/no-such", before("wall")).statusCode())
                .isEqualTo(404);
        assertThat(get("/api/stances/no-such/wall").statusCode()).isEqualTo(404);
        assertThat(get("/api/stances/..%2f..%2fetc/passwd").statusCode()).isGreaterThanOrEqualTo(400);
    }

    @Test
    void saysToABrowserWithoutCookiesThatItIsNobody() {
        assertThat(get(new Browser(port), POLL).statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "null",
                "[]",
                "{}",
                "{\"owner\":\"OWNER\"}",
                "{\"owner\":\"OWNER\",\"answers\":[null]}",
                "{\"owner\":\"OWNER\",\"answers\":[{}]}",
                "{\"owner\":\"OWNER\",\"answers\":[{\"step\":\"before\",\"seq\":1}]}",
                "{\"owner\":\"OWNER\",\"answers\":[{\"step\":\"before\",\"seq\":0,\"pick\":\"wall\"}]}",
                "{\"owner\":\"OWNER\",\"answers\":[{\"step\":\"never\",\"seq\":1,\"pick\":\"wall\"}]}",
                "{\"owner\":\"OWNER\",\"answers\":[{\"step\":\"before\",\"seq\":1,\"pick\":\"tower\"}]}",
                "{\"owner\":\"OWNER\",\"answers\":[{\"step\":\"before\",\"seq\":1,\"pick\":\"wall\",\"certainty\":\"sure\"}]}",
                "{\"owner\":\"OWNER\",\"answers\":[{\"step\":\"before\",\"seq\":1,\"pick\":{\"a\":1}}]}"
            })
    void refusesRubbishPolitely(String body) {
        assertThat(post(POLL, body.replace("OWNER", owner)).statusCode()).isEqualTo(400);
    }

    @Test
    void refusesAHugeDelivery() {
        assertThat(post(POLL, "{\"owner\":\"" + "x".repeat(20_000) + "\",\"answers\":[]}")
                        .statusCode())
                .isEqualTo(413);
    }

    private String before(String pick) {
        return delivery(
                "{\"step\":\"before\",\"seq\":1,\"pick\":\"" + pick + "\",\"certainty\":\"low\",\"reason\":\"price\"}");
    }

    private String delivery(String answer) {
        return "{\"owner\":\"" + owner + "\",\"answers\":[" + answer + "]}";
    }

    private HttpResponse<String> post(String path, String body) {
        return browser.postJson(path, body, "X-Salient", "1");
    }

    private HttpResponse<String> get(String path) {
        return get(browser, path);
    }

    private static HttpResponse<String> get(Browser who, String path) {
        return who.send(who.request(path).header("X-Salient", "1").GET());
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }
}
