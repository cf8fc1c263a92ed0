package app.salient.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Salient as an application on a phone, with and without a connection. */
class InstalledE2E {
    @RegisterExtension
    static final OpenSalient salient = new OpenSalient();

    @RegisterExtension
    final Chromium chromium = new Chromium();

    @Test
    void startsWithoutAConnectionAndSaysWhatWaits() {
        Page page = chromium.withServiceWorker();
        var attempt = AttemptPage.start(page, salient.at("/quiz/over-the-border"));
        String address = page.url();
        page.evaluate("() => navigator.serviceWorker.ready.then(() => true)");
        page.context().setOffline(true);
        attempt.answer(Course.rightAnswer(attempt.question()));
        assertThat(attempt.status()).containsText("1 answer kept on this device");
        var given = attempt.answers();

        page.navigate(salient.at("/today"));
        assertThat(page.locator("h1")).hasText("Salient cannot be reached");
        assertThat(page.locator(".offline-kept")).containsText("1 answer is kept on this device, the last of");
        assertThat(Axe.everyWay(page)).isEmpty();
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Still no connection");

        page.context().setOffline(false);
        assertThat(page.locator("h1")).hasText("Nothing to remember yet");
        page.navigate(address);
        // Leaving the page sent it once more, and no test can hold that up: now or then it has arrived.
        assertThat(attempt.shown()).isVisible();
        assertThat(attempt.status()).not().containsText("kept on this device");
        assertThat(attempt.answers()).isEqualTo(given);
    }

    @Test
    void canBeInstalled() {
        Page page = chromium.newcomer();
        page.navigate(salient.at("/"));
        assertThat(page.locator("h1")).isVisible();
        String link = page.locator("link[rel=manifest]").getAttribute("href");
        JsonNode manifest = JsonMapper.shared()
                .readTree(page.request().get(salient.at(link)).text());
        assertThat(manifest.path("start_url").asString()).isEqualTo("/");
        assertThat(manifest.path("display").asString()).isEqualTo("standalone");
        for (JsonNode icon : manifest.path("icons")) {
            assertThat(page.evaluate("""
                            async (src) => {
                              const picture = new Image();
                              picture.src = src;
                              await picture.decode();
                              return `${picture.naturalWidth}x${picture.naturalHeight}`;
                            }
                            """, icon.path("src").asString()))
                    .isEqualTo(icon.path("sizes").asString());
        }
    }
}
