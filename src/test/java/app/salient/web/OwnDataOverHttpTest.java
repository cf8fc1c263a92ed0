package app.salient.web;

import static app.salient.testing.Visitors.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.salient.account.Visitor;
import app.salient.account.own.Passwords;
import app.salient.testing.Browser;
import app.salient.testing.Cast;
import app.salient.testing.OverHttp;
import app.salient.testing.SteppingClock;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Downloads, and sessions that are ended from elsewhere, as a browser sees them. */
@OverHttp
class OwnDataOverHttpTest {
    @LocalServerPort
    int port;

    @Autowired
    Cast cast;

    @Autowired
    Passwords passwords;

    @Autowired
    SteppingClock clock;

    private Browser browser;
    private Visitor anna;

    @BeforeEach
    void signIn() {
        clock.forward(Duration.ofMinutes(2)); // the tests share one address and its tries
        browser = new Browser(port);
        anna = cast.student("Anna");
        var page = browser.get("/login").body();
        var csrf = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"").matcher(page);
        assertThat(csrf.find()).isTrue();
        browser.post(
                "/login",
                Map.of(
                        "username",
                        Cast.signInName(anna),
                        "password",
                        Cast.PASSWORD,
                        "remember-me",
                        "on",
                        "_csrf",
                        csrf.group(1)));
    }

    @Test
    void downloadsAreFilesThatNobodyKeepsACopyOf() {
        for (String name : new String[] {"salient.json", "salient-cards.csv", "salient-cards.apkg"}) {
            var answer = browser.get("/api/me/" + name);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Disposition"))
                    .hasValue("attachment; filename=\"" + name + "\"");
            assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        }
        assertThat(browser.get("/api/me/salient.json").body())
                .contains(anna.id().toString());
    }

    @Test
    void givesNothingToARequestWithoutAnyIdentity() {
        var stranger = new Browser(port);
        assertThat(stranger.send(stranger.request("/api/me/salient.json").GET()).statusCode())
                .isEqualTo(401);
    }

    @Test
    void signsAnotherBrowserOutAtOnceAlthoughItWasToBeRemembered() {
        assertThat(browser.get("/api/me/salient.json").body())
                .contains(anna.id().toString());
        as(anna, () -> passwords.signOutEverywhere());
        assertThat(browser.get("/api/me/salient.json").body())
                .doesNotContain(anna.id().toString());
    }

    @Test
    void signsAnotherBrowserOutWhenThePasswordChanges() {
        as(anna, () -> passwords.change(Cast.PASSWORD, "another quiet harbour"));
        assertThat(browser.get("/api/me/salient.json").body())
                .doesNotContain(anna.id().toString());
    }
}
