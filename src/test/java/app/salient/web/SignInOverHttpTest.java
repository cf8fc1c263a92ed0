package app.salient.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.salient.account.Visitor;
import app.salient.testing.Browser;
import app.salient.testing.Cast;
import app.salient.testing.OverHttp;
import app.salient.testing.SteppingClock;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Signing in, out and being remembered, as a browser and as someone who guesses. */
@OverHttp
class SignInOverHttpTest {
    @LocalServerPort
    int port;

    @Autowired
    Cast cast;

    @Autowired
    SteppingClock clock;

    private Browser browser;
    private Visitor teacher;
    private String csrf = "";

    @BeforeEach
    void open() {
        clock.forward(Duration.ofMinutes(2)); // the tests share one address and its tries
        browser = new Browser(port);
        teacher = cast.instructor("Ms Harbour");
        csrf = tokenOn(browser.get("/login"));
    }

    @Test
    void opensTheInstructorsScreensAndChangesTheSessionsId() {
        String before = browser.cookie("JSESSIONID").orElseThrow();
        var answer = signIn(Cast.PASSWORD);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(location(answer)).endsWith("/");
        assertThat(browser.cookie("JSESSIONID")).isPresent().get().isNotEqualTo(before);
        assertThat(browser.get("/teach").statusCode()).isEqualTo(200);
    }

    @Test
    void keepsAStudentOutOfTheInstructorsScreens() {
        teacher = cast.student("Anna");
        signIn(Cast.PASSWORD);
        assertThat(browser.get("/").statusCode()).isEqualTo(200);
        assertThat(browser.get("/teach").body()).doesNotContain("History");
    }

    @Test
    void refusesAFormWithoutItsToken() {
        csrf = "";
        assertThat(location(signIn(Cast.PASSWORD))).isNotEqualTo("/");
        assertThat(browser.get("/teach").statusCode()).isEqualTo(302);
        csrf = "00000000-0000-0000-0000-000000000000";
        signIn(Cast.PASSWORD);
        assertThat(browser.get("/teach").statusCode()).isEqualTo(302);
    }

    @Test
    void sendsAWrongPasswordBackToTheSignInPage() {
        assertThat(location(signIn("wrong password"))).endsWith("/login?error");
    }

    @Test
    void takesEightTriesAMinuteAndThenSaysWait() {
        for (int i = 0; i < 8; i++) {
            assertThat(location(signIn("wrong password"))).endsWith("/login?error");
        }
        assertThat(location(signIn(Cast.PASSWORD))).endsWith("/login?error=wait");
        clock.forward(Duration.ofMinutes(1));
        assertThat(location(signIn(Cast.PASSWORD))).endsWith("/");
    }

    @Test
    void leadsNowhereElseWhateverTheFormOrAddressSays() {
        var fields = fields(Cast.PASSWORD);
        fields.put("continue", "https://evil.example/");
        fields.put("redirect", "https://evil.example/");
        fields.put("spring-security-redirect", "https://evil.example/");
        var answer = browser.post("/login?continue=https://evil.example/&redirect=//evil.example", fields);
        assertThat(location(answer)).doesNotContain("evil");
    }

    @Test
    void goesOnToTheScreenThatAskedForTheSignIn() {
        browser.get("/teach");
        csrf = tokenOn(browser.get("/login"));
        assertThat(location(signIn(Cast.PASSWORD))).contains("/teach").doesNotContain("//teach");
    }

    @Test
    void remembersABrowserThatAsksForItWithACookieForThisServerOnly() {
        var answer = signInAndBeRemembered();
        assertThat(Browser.setCookieLine(answer, "salient_remember")).contains("HttpOnly", "SameSite=Lax", "Path=/");
        browser.forget("JSESSIONID");
        assertThat(browser.get("/teach").statusCode()).isEqualTo(200);
    }

    @Test
    void remembersNobodyWhoDidNotAsk() {
        signIn(Cast.PASSWORD);
        assertThat(browser.cookie("salient_remember")).isEmpty();
    }

    @Test
    void signsAPageInWhoseRequestsAllCarryTheSameRememberedToken() {
        signInAndBeRemembered();
        String token = browser.cookie("salient_remember").orElseThrow();
        for (int request = 0; request < 3; request++) {
            browser.forget("JSESSIONID");
            browser.setCookie("salient_remember", token);
            assertThat(browser.get("/teach").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void treatsARememberedTokenThatIsLongReplacedAsAStrangers() {
        signInAndBeRemembered();
        String stolen = browser.cookie("salient_remember").orElseThrow();
        browser.forget("JSESSIONID");
        browser.get("/teach");
        clock.forward(Duration.ofMinutes(5));
        browser.forget("JSESSIONID");
        browser.setCookie("salient_remember", stolen);
        assertThat(browser.get("/teach").statusCode()).isEqualTo(302);
    }

    @Test
    void takesRubbishInARememberedCookieForNothing() {
        browser.setCookie("salient_remember", "rubbish");
        assertThat(browser.get("/teach").statusCode()).isEqualTo(302);
        browser.setCookie("salient_remember", "YTpiOmM6ZA==");
        assertThat(browser.get("/").statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> signInAndBeRemembered() {
        var fields = fields(Cast.PASSWORD);
        fields.put("remember-me", "on");
        return browser.post("/login", fields);
    }

    private HttpResponse<String> signIn(String password) {
        var answer = browser.post("/login", fields(password));
        return answer;
    }

    private Map<String, String> fields(String password) {
        var fields = new HashMap<String, String>();
        fields.put("username", Cast.signInName(teacher));
        fields.put("password", password);
        if (!csrf.isEmpty()) {
            fields.put("_csrf", csrf);
        }
        return fields;
    }

    private static String location(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    /** The page carries the token for scripts; the form gets the same one. */
    private static String tokenOn(HttpResponse<String> page) {
        var found = java.util.regex.Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"")
                .matcher(page.body());
        return found.find() ? found.group(1) : "";
    }
}
