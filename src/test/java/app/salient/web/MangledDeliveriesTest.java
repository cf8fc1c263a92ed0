package app.salient.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.salient.account.Visitor;
import app.salient.study.AttemptKind;
import app.salient.study.answering.Starting;
import app.salient.testing.Browser;
import app.salient.testing.Cast;
import app.salient.testing.Mangler;
import app.salient.testing.OverHttp;
import app.salient.testing.Thorough;
import app.salient.testing.Visitors;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.json.JsonMapper;

/** What a browser sends as answers and stances, mangled: it is kept, or refused politely; the server never breaks over it. */
@OverHttp
@TestPropertySource(properties = "salient.lessons=src/test/resources/kinds-course")
@Timeout(1_200)
class MangledDeliveriesTest {
    private static final int TIMES = Thorough.times(400, 10_000);
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");

    @LocalServerPort
    int port;

    @Autowired
    Starting starting;

    @Autowired
    Cast cast;

    private Visitor learner;
    private Browser browser;

    @BeforeEach
    void somebodySignedIn() {
        learner = cast.student("Anna");
        browser = new Browser(port);
        var token = TOKEN.matcher(browser.get("/login").body());
        assertThat(token.find()).isTrue();
        browser.post(
                "/login",
                Map.of("username", Cast.signInName(learner), "password", Cast.PASSWORD, "_csrf", token.group(1)));
    }

    @Test
    void answersAreKeptOrRefused() {
        var attempt = Visitors.as(
                        learner,
                        () -> starting.start("the-sea", AttemptKind.GRADED).attempt())
                .orElseThrow();
        send("/api/attempts/" + attempt + "/answers", new Mangler(7, List.of("""
                        {"sent":"2026-11-22T10:00:00Z","answers":[{"question":"sea-choice","seq":1,"response":{"kind":
                        "choice","chosen":["moon"]},"certainty":"sure","flagged":false,"at":"2026-11-22T09:59:00Z"}]}
                        """, """
                        {"answers":[{"question":"sea-choice","seq":3,"response":null,"flagged":true}]}
                        """)));
    }

    @Test
    void stancesAreKeptOrRefused() {
        String owner = JsonMapper.shared()
                .readTree(browser.send(browser.request("/api/stances/the-sea/wall")
                                .header("X-Salient", "1")
                                .GET())
                        .body())
                .path("owner")
                .asString();
        send("/api/stances/the-sea/wall", new Mangler(8, List.of("""
                        {"owner":"%s","answers":[{"step":"before","seq":1,"pick":"wall","certainty":"low",
                        "reason":"price","note":"because"}]}
                        """.formatted(owner))));
    }

    private void send(String path, Mangler mangler) {
        int kept = 0;
        for (int i = 0; i < TIMES; i++) {
            String body = mangler.text();
            var answer = browser.postJson(path, body, "X-Salient", "1");
            assertThat(answer.statusCode()).as(body).isIn(200, 400, 404, 409, 413);
            assertThat(answer.body().length()).as(body).isLessThan(20_000);
            kept += answer.statusCode() == 200 ? 1 : 0;
        }
        assertThat(kept).as("not all that is mangled is refused").isPositive();
    }
}
