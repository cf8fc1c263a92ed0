package app.salient.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;

import app.salient.testing.Browser;
import app.salient.testing.OverHttp;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** What every answer tells the browser, and which doors are shut. */
@OverHttp
class HeadersTest {
    @LocalServerPort
    int port;

    @Autowired
    WebApplicationContext application;

    private Browser browser;

    @BeforeEach
    void open() {
        browser = new Browser(port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/login",
                "/login?error",
                "/teach",
                "/lesson/reading-the-sea",
                "/lesson/no-such-lesson",
                "/no/such/place",
                "/h2-console",
                "/VAADIN",
                "/VAADIN/",
                "/VAADIN?v-r=uidl",
                "/VAADIN/build/no-such.js",
                "/?v-r=uidl",
                "/actuator/health",
                "/actuator/env",
                "/api/attempts/x/answers",
                "/api/no-such",
                "/error"
            })
    void everyAnswerIsGuarded(String path) {
        var headers = browser.get(path).headers();
        assertThat(headers.allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains(
                        "default-src 'self'",
                        "object-src 'none'",
                        "base-uri 'self'",
                        "form-action 'self'",
                        "frame-ancestors 'none'");
        assertThat(headers.allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(headers.allValues("X-Frame-Options")).containsExactly("DENY");
        assertThat(headers.allValues("Referrer-Policy")).containsExactly("same-origin");
        assertThat(headers.firstValue("Permissions-Policy")).isPresent();
        assertThat(headers.firstValue("Server")).isEmpty();
        assertThat(headers.firstValue("X-Powered-By")).isEmpty();
    }

    @Test
    void asksForTlsOnlyWhereThereIsTls() throws Exception {
        assertThat(browser.get("/").headers().firstValue("Strict-Transport-Security"))
                .isEmpty();
        var mvc = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
        mvc.perform(get("/actuator/health").secure(true))
                .andExpect(header().string(
                                "Strict-Transport-Security", org.hamcrest.Matchers.containsString("max-age=31536000")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/h2-console",
                "/h2-console/",
                "/h2-console/login.do",
                "/no/such/place",
                "/actuator",
                "/actuator/env",
                "/actuator/beans",
                "/actuator/heapdump",
                "/.env",
                "/teach/no-such"
            })
    void addressesWithoutAScreenAnswer404(String path) {
        assertThat(browser.get(path).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/teach", "/teach/class/00000000-0000-0000-0000-000000000000", "/content"})
    void screensForInstructorsSendAGuestToSignIn(String path) {
        var answer = browser.get(path);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/login");
    }

    @Test
    void operatorsSeeWhetherItLivesAndNothingElse() {
        var health = browser.send(browser.request("/actuator/health").GET());
        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(health.body()).contains("\"status\":\"UP\"").doesNotContain("components", "details", "H2", "disk");
        assertThat(browser.send(browser.request("/actuator/health/readiness").GET())
                        .body())
                .isEqualTo("{\"status\":\"UP\"}");
        assertThat(browser.send(browser.request("/actuator/health/db").GET()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void noAnswerTellsOfTheInside() {
        for (String path :
                new String[] {"/error", "/api/attempts/x/answers", "/no/such", "/%00", "/;a=b/../teach", "//teach"}) {
            assertThat(browser.send(browser.request(path).GET()).body())
                    .doesNotContain("Exception", "at app.salient", "org.springframework");
        }
    }

    @Test
    void neitherConsoleNorItsServerIsThere() {
        assertThat(application.getBeanDefinitionNames())
                .noneMatch(name -> name.toLowerCase(java.util.Locale.ROOT).contains("h2console"));
    }

    @Test
    void aGuestsCookieIsForThisServersPagesOnly() {
        String guest = Browser.setCookieLine(browser.get("/"), "salient_guest");
        assertThat(guest).contains("HttpOnly", "SameSite=Lax", "Path=/").doesNotContain("Domain");
    }

    @Test
    void aSessionsCookieIsForThisServersPagesOnly() {
        String session = Browser.setCookieLine(browser.get("/"), "JSESSIONID");
        assertThat(session).contains("HttpOnly", "SameSite=Lax");
    }

    @Test
    void aGuestKeepsTheSameIdentity() {
        browser.get("/");
        var first = browser.cookie("salient_guest");
        browser.get("/claims");
        assertThat(first).isPresent().isEqualTo(browser.cookie("salient_guest"));
    }

    @Test
    void aHugeMessageToAScreenIsRefused() {
        browser.get("/");
        var answer = browser.postJson("/?v-r=uidl&v-uiId=0", "x".repeat(1_000_000));
        assertThat(answer.statusCode()).isLessThan(500);
        assertThat(answer.body().length()).isLessThan(10_000);
    }
}
