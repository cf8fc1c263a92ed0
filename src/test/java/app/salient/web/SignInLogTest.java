package app.salient.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.salient.testing.Browser;
import app.salient.testing.Cast;
import app.salient.testing.OverHttp;
import app.salient.testing.SteppingClock;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the log says of sign-ins, and what it keeps to itself. */
@OverHttp
@ExtendWith(OutputCaptureExtension.class)
class SignInLogTest {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");

    @LocalServerPort
    int port;

    @Autowired
    Cast cast;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SteppingClock clock;

    @Test
    void tellsWhoCameByIdAndThatSomebodyCouldNot(CapturedOutput log) {
        clock.forward(Duration.ofMinutes(2)); // the tests share one address and its tries
        var anna = cast.student("Anna");
        tryIn(Cast.signInName(anna), "a wrong password");
        tryIn(Cast.signInName(anna), Cast.PASSWORD);
        assertThat(log.getOut())
                .contains("A sign-in was refused: BadCredentialsException")
                .contains("Signed in: " + anna.id())
                .doesNotContain(Cast.signInName(anna), Cast.PASSWORD, "a wrong password", "127.0.0.1");
    }

    @Test
    void tellsWhosePasswordSomebodyKnewAlthoughItWasNotEnough(CapturedOutput log) {
        clock.forward(Duration.ofMinutes(2));
        var anna = cast.student("Anna");
        cast.commit(() -> jdbc.sql("update person set passkey_only = true where id = ?")
                .param(anna.id().value())
                .update());
        tryIn(Cast.signInName(anna), Cast.PASSWORD);
        assertThat(log.getOut())
                .contains("The password alone was not enough: " + anna.id())
                .doesNotContain("Signed in: " + anna.id());
    }

    private void tryIn(String name, String password) {
        var browser = new Browser(port);
        var token = TOKEN.matcher(browser.get("/login").body());
        assertThat(token.find()).isTrue();
        browser.post("/login", Map.of("username", name, "password", password, "_csrf", token.group(1)));
    }
}
