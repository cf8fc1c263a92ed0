package app.salient.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.salient.testing.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** People sign in by their school's service, which a library plays; what does not fit what was asked is refused. */
class SchoolSignInE2E {
    private static final String CLIENT = "salient-test";
    private static final String SCHOOL = "school";

    @TempDir
    static Path data;

    @RegisterExtension
    final Chromium chromium = new Chromium();

    private static MockOAuth2Server school;
    private static RunningSalient salient;

    @BeforeAll
    static void open() throws IOException {
        school = new MockOAuth2Server();
        school.start();
        salient = RunningSalient.start(
                data,
                "--salient.oidc.issuer=" + school.issuerUrl(SCHOOL),
                "--salient.oidc.client-id=" + CLIENT,
                "--salient.oidc.client-secret=known to two",
                "--salient.oidc.name=Harbour School",
                "--salient.oidc.prompt="); // the library would show a form of its own
    }

    @AfterAll
    static void close() {
        salient.kill();
        school.shutdown();
    }

    @Test
    void signsInAndComesBackAsTheSame() {
        Page page = chromium.newcomer();
        page.navigate(salient.address() + "/account");
        page.navigate(salient.address() + "/login");
        saysNext("7781", Map.of("name", "Aino Virta"));
        Forms.follow(page, "Sign in with Harbour School");
        assertThat(page.locator(".site-who")).containsText("Aino Virta");
        page.navigate(salient.address() + "/account");
        assertThat(page.getByText("Change password")).hasCount(0);
        assertThat(page.getByText("You sign in with Harbour School")).isVisible();
        assertThat(Axe.everyWay(page)).isEmpty();
        Forms.press(page, "Sign out");
        assertThat(page.locator(".site-who")).containsText("Sign in");

        var again = new Browser(salient.port());
        String first = kept(signIn(again, "7781", Map.of("name", "Aino Married")));
        var third = new Browser(salient.port());
        assertThat(kept(signIn(third, "7781", Map.of()))).isEqualTo(first).contains("\"Aino Virta\"", "STUDENT");
    }

    @Test
    void takesNobodysNameAndGivesNoRole() {
        Page page = chromium.newcomer();
        Forms.setUp(page, salient, "Ms Harbour", "a quiet lake in June");
        var claims = Map.<String, Object>of(
                "name", "Ms Harbour", "email", "ms@harbour.example", "roles", List.of("ADMIN"), "role", "INSTRUCTOR");
        String kept = kept(signIn(new Browser(salient.port()), "1204", claims));
        assertThat(kept).contains("\"Ms Harbour 2\"", "STUDENT").doesNotContain("example", "ADMIN", "INSTRUCTOR");
        String other = kept(signIn(new Browser(salient.port()), "1205", claims));
        assertThat(other).contains("\"Ms Harbour 3\"");
    }

    @Test
    void changesTheSessionAndKeepsTheGuestsWork() {
        var browser = new Browser(salient.port());
        browser.get("/");
        String before = browser.cookie("JSESSIONID").orElseThrow();
        String guest = browser.cookie("salient_guest").orElseThrow();
        signIn(browser, "31", Map.of("preferred_username", "oleh"));
        assertThat(browser.cookie("JSESSIONID").orElseThrow()).isNotEqualTo(before);
        assertThat(browser.cookie("salient_guest")).contains(guest); // what it did is theirs to bring along
    }

    @Test
    void isNotBegunByAPageOfOthers() {
        var browser = new Browser(salient.port());
        var led = browser.request("/oauth2/authorization/school").header("Sec-Fetch-Site", "cross-site");
        assertThat(place(browser.send(led.GET()))).isEqualTo("/login");
    }

    @Test
    void refusesAnAnswerThatWasNotAskedFor() {
        var browser = new Browser(salient.port());
        URI back = answerOf(start(browser));
        assertThat(place(browser.get(path(back).replaceFirst("state=[^&]+", "state=another"))))
                .endsWith("/login?error=school");
        assertThat(place(new Browser(salient.port()).get(path(back)))).endsWith("/login?error=school");
        assertThat(kept(browser)).doesNotContain("STUDENT");
    }

    @Test
    void refusesTheAnswerToAnotherQuestion() {
        var browser = new Browser(salient.port());
        saysNext("66", Map.of("name", "Mallory"));
        String asked = start(browser).toString();
        assertThat(asked).contains("code_challenge=", "nonce=", "state=").doesNotContain("email");
        URI back = answerOf(URI.create(asked.replaceFirst("nonce=[^&]+", "nonce=another")));
        assertThat(place(browser.get(path(back)))).endsWith("/login?error=school");
        assertThat(kept(browser)).doesNotContain("Mallory");
    }

    @Test
    void refusesATokenForOthersOrFromOthers() {
        for (var callback : List.of(
                token(Map.of("aud", List.of("another client")), 3600),
                token(Map.of("iss", "https://other.example"), 3600),
                token(Map.of("name", "Late"), -3600))) {
            var browser = new Browser(salient.port());
            school.enqueueCallback(callback);
            assertThat(place(browser.get(path(answerOf(start(browser)))))).endsWith("/login?error=school");
            assertThat(kept(browser)).doesNotContain("STUDENT");
        }
    }

    private static DefaultOAuth2TokenCallback token(Map<String, Object> claims, long seconds) {
        return new DefaultOAuth2TokenCallback(SCHOOL, "66", "JWT", List.of(CLIENT), claims, seconds);
    }

    private static void saysNext(String subject, Map<String, Object> claims) {
        school.enqueueCallback(new DefaultOAuth2TokenCallback(SCHOOL, subject, "JWT", List.of(CLIENT), claims));
    }

    private static Browser signIn(Browser browser, String subject, Map<String, Object> claims) {
        saysNext(subject, claims);
        assertThat(place(browser.get(path(answerOf(start(browser)))))).endsWith("/");
        return browser;
    }

    /** Where the button leads. */
    private static URI start(Browser browser) {
        return URI.create(place(browser.get("/oauth2/authorization/school")));
    }

    /** Where the school's service sends the browser back to. */
    private static URI answerOf(URI asked) {
        var visitor = new Browser(asked.getPort());
        return URI.create(place(visitor.get(path(asked))));
    }

    private static String path(URI address) {
        return address.getRawPath() + "?" + address.getRawQuery();
    }

    private static String place(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private static String kept(Browser who) {
        return who.send(who.request("/api/me/salient.json").GET()).body().replaceFirst("\"madeAt\":\"[^\"]+\"", "");
    }
}
