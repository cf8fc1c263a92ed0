package app.salient.account.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.salient.account.SiteAddress;
import app.salient.testing.Browser;
import app.salient.testing.OverHttp;
import app.salient.testing.SteppingClock;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A service of the school that takes calls and never answers holds up nobody for long, and nobody but who asks it. */
@OverHttp
class SilentSchoolTest {
    private static final SchoolStandIn STAND_IN = new SchoolStandIn();

    @LocalServerPort
    int port;

    @Autowired
    SteppingClock clock;

    @DynamicPropertySource
    static void service(DynamicPropertyRegistry settings) {
        settings.add("salient.oidc.issuer", STAND_IN::issuer);
        settings.add("salient.oidc.client-id", () -> "salient");
    }

    @AfterAll
    static void close() {
        STAND_IN.close();
    }

    @Test
    @Timeout(30)
    void isToldToWhoeverPressesTheButton() {
        STAND_IN.fallSilent();
        var browser = new Browser(port);
        assertThat(place(browser.get(SchoolService.START))).isEqualTo("/login?error=school");
        assertThat(STAND_IN.calls()).isEqualTo(1);
        assertThat(place(browser.get(SchoolService.START))).isEqualTo("/login?error=school");
        assertThat(STAND_IN.calls()).as("asked again at once").isEqualTo(1);

        STAND_IN.speakAgain();
        clock.forward(SchoolRegistration.LEFT_ALONE);
        String asked = place(browser.get(SchoolService.START));
        assertThat(asked).startsWith(STAND_IN.issuer()).contains("prompt=select_account", "code_challenge=");

        STAND_IN.fallSilent();
        String state = asked.replaceFirst(".*[?&]state=([^&]+).*", "$1");
        assertThat(place(browser.get("/login/oauth2/code/school?code=c&state=" + state)))
                .isEqualTo("/login?error=school");
        assertThat(STAND_IN.calls()).as("asked for the token").isEqualTo(3);
    }

    @Test
    @Timeout(30)
    void holdsUpOneAtATime() throws IOException {
        try (var silent = new ServerSocket(0)) {
            var issuer = URI.create("http://localhost:" + silent.getLocalPort());
            var registration = new SchoolRegistration(
                    new SchoolService(issuer, "salient", "", "x", ""), new SiteAddress(null), new SchoolCalls(), clock);
            var first = CompletableFuture.runAsync(() -> registration.findByRegistrationId(SchoolRegistration.ID));
            try (var call = silent.accept()) {
                assertThat(call.isConnected()).isTrue();
                assertThatThrownBy(() -> registration.findByRegistrationId(SchoolRegistration.ID))
                        .hasMessageContaining("being asked just now");
                assertThat(first).isNotDone();
            }
            assertThat(first).failsWithin(Duration.ofSeconds(10));
        }
    }

    private static String place(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
