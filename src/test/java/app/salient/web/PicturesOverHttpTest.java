package app.salient.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.salient.lesson.Block;
import app.salient.lesson.Lessons;
import app.salient.testing.Browser;
import app.salient.testing.OverHttp;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** Images of the course, and what no address brings out of its folder. */
@OverHttp
@TestPropertySource(properties = "salient.lessons=src/test/resources/kinds-course")
class PicturesOverHttpTest {
    @LocalServerPort
    int port;

    @Autowired
    Lessons lessons;

    @Test
    void areKeptByBrowsersForEverAndCanDoNothing() {
        var name = lessons.current().lessons().stream()
                .flatMap(lesson -> lesson.blocks())
                .filter(Block.Figure.class::isInstance)
                .map(block -> ((Block.Figure) block).picture().name())
                .findFirst()
                .orElseThrow();
        var answer = get("/pictures/" + name);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("PNG");
        var headers = answer.headers();
        assertThat(headers.allValues("Content-Type")).containsExactly("image/png");
        assertThat(headers.allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(headers.allValues("Cache-Control")).containsExactly("public, max-age=31536000, immutable");
        assertThat(headers.allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .startsWith("default-src 'none'; sandbox");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pull.png",
                "..%2f01-the-sea%2flesson.md",
                "%2e%2e/course.yaml",
                "..%5c..%5ccourse.yaml",
                "%2fetc%2fpasswd",
                "pull.png%00.svg",
                "con.png",
                "",
                "0000000000000000000000000000000000000000000000000000000000000000.png"
            })
    void nothingElseIsHandedOut(String name) {
        var answer = get("/pictures/" + name);
        assertThat(answer.statusCode()).isBetween(400, 404);
        assertThat(answer.body()).doesNotContain("PNG", "title:", "root:");
    }

    private HttpResponse<String> get(String path) {
        var browser = new Browser(port);
        return browser.send(browser.request(path).GET());
    }
}
