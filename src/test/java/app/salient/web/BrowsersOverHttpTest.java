package app.salient.web;

import static app.salient.testing.Visitors.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.salient.account.Visitor;
import app.salient.account.browser.RememberedBrowser;
import app.salient.account.browser.SignedInBrowsers;
import app.salient.testing.Browser;
import app.salient.testing.Cast;
import app.salient.testing.OverHttp;
import app.salient.testing.SteppingClock;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** One person on two browsers, either of which they may sign out from the other. */
@OverHttp
class BrowsersOverHttpTest {
    @LocalServerPort
    int port;

    @Autowired
    Cast cast;

    @Autowired
    SignedInBrowsers browsers;

    @Autowired
    SteppingClock clock;

    private Visitor teacher;
    private Browser phone;
    private Browser laptop;

    @BeforeEach
    void signInTwice() {
        clock.forward(Duration.ofMinutes(2)); // the tests share one address and its tries
        teacher = cast.instructor("Ms Harbour");
        phone = signedIn("on");
        laptop = signedIn("on");
    }

    @Test
    void listsBothAndNobodyElses() {
        assertThat(as(teacher, browsers::own)).hasSize(2);
        assertThat(as(cast.instructor("Mr Quay"), browsers::own)).isEmpty();
    }

    @Test
    void listsNoneThatIsForgottenWhenItCloses() {
        signedIn("off");
        assertThat(as(teacher, browsers::own)).hasSize(2);
    }

    @Test
    void signsOneOutWithItsSessionAndItsCookie() {
        as(teacher, () -> browsers.signOut(of(phone)));
        assertThat(isIn(phone)).isFalse();
        phone.forget("JSESSIONID");
        assertThat(isIn(phone)).isFalse();
        assertThat(isIn(laptop)).isTrue();
    }

    @Test
    void endsTheSessionAlthoughItsBrowserThrowsTheCookieAway() {
        var gone = of(phone);
        phone.forget("salient_remember");
        as(teacher, () -> browsers.signOut(gone));
        assertThat(isIn(phone)).isFalse();
    }

    @Test
    void endsASessionThatTheCookieBegan() {
        phone.forget("JSESSIONID");
        assertThat(isIn(phone)).isTrue();
        as(teacher, () -> browsers.signOut(of(phone)));
        assertThat(isIn(phone)).isFalse();
    }

    @Test
    void signsOutWhoeverHoldsTheTokenBeforeTheLast() {
        String before = phone.cookie("salient_remember").orElseThrow();
        phone.forget("JSESSIONID");
        assertThat(isIn(phone)).isTrue(); // with a new token; the old one is still good for requests of the same page
        as(teacher, () -> browsers.signOut(of(phone)));
        phone.forget("JSESSIONID");
        phone.setCookie("salient_remember", before);
        assertThat(isIn(phone)).isFalse();
    }

    @Test
    void leavesTheOtherAloneWhenATokenIsUsedTwice() {
        String copied = phone.cookie("salient_remember").orElseThrow();
        phone.forget("JSESSIONID");
        assertThat(isIn(phone)).isTrue();
        clock.forward(Duration.ofMinutes(5));
        var thief = new Browser(port);
        thief.setCookie("salient_remember", copied);
        assertThat(isIn(thief)).isFalse();
        assertThat(isIn(phone)).isFalse();
        assertThat(isIn(laptop)).isTrue();
    }

    @Test
    void signsNobodyElseOut() {
        var others = of(phone);
        as(cast.instructor("Mr Quay"), () -> browsers.signOut(others));
        assertThat(isIn(phone)).isTrue();
    }

    @Test
    void staysSignedInOnOneWhenTheOtherSignsOut() {
        phone.post("/logout", Map.of("_csrf", tokenOn(phone)));
        assertThat(isIn(phone)).isFalse();
        assertThat(isIn(laptop)).isTrue();
        assertThat(as(teacher, browsers::own)).hasSize(1);
        laptop.forget("JSESSIONID");
        assertThat(isIn(laptop)).isTrue();
    }

    private RememberedBrowser of(Browser browser) {
        String cookie = new String(
                Base64.getDecoder().decode(browser.cookie("salient_remember").orElseThrow()));
        String series = URLDecoder.decode(cookie, StandardCharsets.UTF_8).split(":")[0];
        return as(teacher, browsers::own).stream()
                .filter(it -> it.series().equals(series))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isIn(Browser browser) {
        return browser.get("/teach").statusCode() == 200;
    }

    private Browser signedIn(String remembered) {
        var browser = new Browser(port);
        browser.post(
                "/login",
                Map.of(
                        "username",
                        Cast.signInName(teacher),
                        "password",
                        Cast.PASSWORD,
                        "remember-me",
                        remembered,
                        "_csrf",
                        tokenOn(browser)));
        assertThat(isIn(browser)).isTrue();
        return browser;
    }

    private static String tokenOn(Browser browser) {
        var csrf = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"")
                .matcher(browser.get("/login").body());
        return csrf.find() ? csrf.group(1) : "";
    }
}
