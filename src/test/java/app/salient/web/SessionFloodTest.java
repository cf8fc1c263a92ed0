package app.salient.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.salient.testing.Browser;
import app.salient.testing.OverHttp;
import app.salient.testing.SteppingClock;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** Somebody who begins one session after the other. */
@OverHttp
@TestPropertySource(properties = "salient.new-sessions-per-minute=20")
class SessionFloodTest {
    private static final int TOO_MANY = 429;

    @LocalServerPort
    int port;

    @Autowired
    SteppingClock clock;

    @Test
    void hasToWaitWhileWhoeverIsThereGoesOn() {
        var reader = new Browser(port);
        assertThat(reader.get("/claims").statusCode()).isEqualTo(200);
        var answers =
                IntStream.range(0, 40).mapToObj(i -> new Browser(port).get("/")).toList();
        assertThat(answers.getFirst().statusCode()).isEqualTo(200);
        assertThat(answers.getLast().statusCode()).isEqualTo(TOO_MANY);
        assertThat(answers.getLast().headers().firstValue("Retry-After")).contains("60");
        assertThat(answers.getLast().headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(reader.get("/sources").statusCode()).isEqualTo(200);
        var program = new Browser(port);
        assertThat(program.send(program.request("/?v-r=init&location=&query=").GET())
                        .statusCode())
                .isEqualTo(TOO_MANY);

        assertThat(program.send(program.request("/").GET()).statusCode()).isEqualTo(TOO_MANY);

        clock.forward(Duration.ofMinutes(1));
        assertThat(new Browser(port).get("/").statusCode()).isEqualTo(200);
    }
}
