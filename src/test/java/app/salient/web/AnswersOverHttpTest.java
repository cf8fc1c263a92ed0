package app.salient.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.salient.account.Visitor;
import app.salient.study.AttemptId;
import app.salient.study.AttemptKind;
import app.salient.study.answering.Starting;
import app.salient.study.answering.Studying;
import app.salient.testing.Browser;
import app.salient.testing.Cast;
import app.salient.testing.OverHttp;
import app.salient.testing.Visitors;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The address where answers arrive, as our own page, a foreign page and a stranger would call it. */
@OverHttp
class AnswersOverHttpTest {
    private static final String GOOD = """
            {"answers":[{"question":"sea-1","seq":1,"response":{"kind":"choice","chosen":["twice"]},"certainty":"sure"}]}
            """;

    @LocalServerPort
    int port;

    @Autowired
    Starting starting;

    @Autowired
    Studying studying;

    @Autowired
    Cast cast;

    private Browser browser;
    private Visitor learner;
    private AttemptId attempt;

    @BeforeEach
    void anAttemptUnderWay() {
        learner = cast.student("Anna");
        browser = new Browser(port);
        var page = browser.get("/login").body();
        var token = java.util.regex.Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"")
                .matcher(page);
        assertThat(token.find()).isTrue();
        browser.post(
                "/login",
                Map.of("username", Cast.signInName(learner), "password", Cast.PASSWORD, "_csrf", token.group(1)));
        attempt = Visitors.as(
                        learner,
                        () -> starting.start("reading-the-sea", AttemptKind.GRADED)
                                .attempt())
                .orElseThrow();
    }

    @Test
    void keepsAnAnswerAndSaysSo() {
        var answer = send(GOOD);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"question\":\"sea-1\"", "\"seq\":1", "\"at\":\"2026-");
    }

    @Test
    void saysSoInSoFewWordsThatTheyAreNotPacked() {
        var headers = send(GOOD, "Accept-Encoding", "gzip").headers();
        assertThat(headers.firstValue("Content-Encoding")).isEmpty();
        assertThat(headers.firstValueAsLong("Content-Length")).isPresent();
    }

    @Test
    void refusesACallWithoutOurHeader() {
        assertThat(browser.postJson(path(attempt), GOOD).statusCode()).isEqualTo(403);
        assertThat(browser.postJson(path(attempt), GOOD, "X-Salient", "0").statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://evil.example", "null", "http://localhost:1", "rubbish", "http://localhost.evil.example"
            })
    void refusesACallFromAForeignPage(String origin) {
        assertThat(send(GOOD, "Origin", origin).statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site", "none"})
    void refusesACallThatTheBrowserCallsForeign(String site) {
        assertThat(send(GOOD, "Sec-Fetch-Site", site).statusCode()).isEqualTo(403);
    }

    @Test
    void takesACallFromOurOwnPage() {
        assertThat(send(GOOD, "Origin", "http://localhost:" + port, "Sec-Fetch-Site", "same-origin")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void makesSomeoneElsesAttemptLookLikeNone() {
        var other = cast.student("Bo");
        var theirs = Visitors.as(
                        other,
                        () -> starting.start("reading-the-sea", AttemptKind.GRADED)
                                .attempt())
                .orElseThrow();
        assertThat(send(path(theirs), GOOD).statusCode()).isEqualTo(404);
        assertThat(send("/api/attempts/00000000-0000-0000-0000-000000000000/answers", GOOD)
                        .statusCode())
                .isEqualTo(404);
        assertThat(send("/api/attempts/rubbish/answers", GOOD).statusCode()).isEqualTo(404);
    }

    @Test
    void saysToABrowserWithoutCookiesThatItIsNobody() {
        browser = new Browser(port);
        assertThat(send(GOOD).statusCode()).isEqualTo(401);
    }

    @Test
    void keepsWhatComesAfterHandInAndSaysThatItIsLate() {
        Visitors.as(learner, () -> studying.handIn(attempt));
        var answer = send(GOOD);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"fate\":\"late\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "null",
                "[]",
                "{}",
                "\"text\"",
                "{\"answers\":null}",
                "{\"answers\":[null]}",
                "{\"answers\":[{}]}",
                "{\"answers\":[{\"question\":null,\"seq\":1}]}",
                "{\"answers\":[{\"question\":\"sea-1\"}]}",
                "{\"answers\":[{\"question\":\"sea-1\",\"seq\":\"x\"}]}",
                "{\"answers\":[{\"question\":\"sea-1\",\"seq\":99999999999999999999}]}",
                "{\"answers\":[{\"question\":\"sea-1\",\"seq\":-1}]}",
                "{\"answers\":[{\"question\":\"no-such\",\"seq\":1}]}",
                "{\"answers\":[{\"question\":\"sea-1\",\"seq\":1,\"response\":7}]}",
                "{\"answers\":[{\"question\":\"sea-1\",\"seq\":1,\"response\":{\"kind\":\"choice\"}}]}",
                "{\"answers\":[{\"question\":\"sea-1\",\"seq\":1,\"response\":{\"kind\":\"choice\",\"chosen\":[\"\\u0000\"]}}]}",
                "{\"answers\":[{\"question\":\"sea-1\",\"seq\":1,\"certainty\":\"certain\"}]}",
                "{\"answers\":[{\"question\":\"sea-1\",\"seq\":1,\"at\":\"yesterday\"}]}",
                "{\"answers\":[]} trailing"
            })
    void refusesRubbishPolitely(String body) {
        assertThat(send(body).statusCode()).isEqualTo(400);
    }

    @Test
    void refusesDeepAndLongNonsenseQuickly() {
        assertThat(send("[".repeat(100_000)).statusCode()).isEqualTo(400);
        assertThat(send("{\"answers\":[{\"question\":\"" + "q".repeat(200_000) + "\",\"seq\":1}]}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(send("{\"answers\":[" + "{\"question\":\"sea-1\",\"seq\":1},".repeat(100)
                                + "{\"question\":\"sea-1\",\"seq\":1}]}")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void refusesAHugeDelivery() {
        String huge = "{\"answers\":[],\"more\":\"" + "x".repeat(1_000_000) + "\"}";
        assertThat(send(huge).statusCode()).isEqualTo(413);
        var unannounced = browser.request(path(attempt))
                .header("Content-Type", "application/json")
                .header("X-Salient", "1")
                .POST(BodyPublishers.fromPublisher(BodyPublishers.ofString(huge)));
        assertThat(browser.send(unannounced).statusCode()).isEqualTo(413);
    }

    @Test
    void takesABrowsersClockHoweverWrongItIs() {
        for (String at :
                new String[] {"+1000000000-12-31T23:59:59Z", "-1000000000-01-01T00:00:00Z", "1970-01-01T00:00:00Z"}) {
            String delivery = "{\"answers\":[{\"question\":\"sea-1\",\"seq\":1,\"at\":\"" + at + "\"}]}";
            assertThat(send(delivery).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void takesNothingButJson() {
        var form = browser.request(path(attempt))
                .header("Content-Type", "text/plain")
                .header("X-Salient", "1")
                .POST(BodyPublishers.ofString(GOOD));
        assertThat(browser.send(form).statusCode()).isEqualTo(415);
    }

    @Test
    void tellsNobodyElseThatTheyMayCall() {
        var preflight = browser.request(path(attempt))
                .header("Origin", "https://evil.example")
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "x-salient")
                .method("OPTIONS", BodyPublishers.noBody());
        assertThat(browser.send(preflight).headers().firstValue("Access-Control-Allow-Origin"))
                .isEmpty();
    }

    private HttpResponse<String> send(String body, String... more) {
        if (body.startsWith("/api/")) {
            return browser.postJson(body, more[0], "X-Salient", "1");
        }
        var headers = new java.util.ArrayList<>(java.util.List.of("X-Salient", "1"));
        headers.addAll(java.util.List.of(more));
        return browser.postJson(path(attempt), body, headers.toArray(String[]::new));
    }

    private static String path(AttemptId id) {
        return "/api/attempts/" + id + "/answers";
    }
}
