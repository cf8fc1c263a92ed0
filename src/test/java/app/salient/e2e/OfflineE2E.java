package app.salient.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** The connection goes away in the middle of a quiz. */
class OfflineE2E {
    private static final Pattern SAVED = Pattern.compile("Saved");

    @RegisterExtension
    static final OpenSalient salient = new OpenSalient();

    @RegisterExtension
    final Chromium chromium = new Chromium();

    @Test
    void keepsAnswersOnTheDeviceAndSendsThemByItself() {
        Page page = chromium.newcomer();
        var attempt = startedAndSaved(page);
        page.context().setOffline(true);
        answerTwo(attempt);
        assertThat(attempt.status()).containsText("2 answers kept on this device");
        assertThat(attempt.status()).not().containsText(SAVED);
        var given = attempt.answers();

        page.context().setOffline(false);
        assertThat(attempt.status()).hasText(AttemptPage.SAVED);
        page.reload();
        assertThat(attempt.shown()).isVisible();
        assertThat(attempt.answers()).isEqualTo(given);
        assertThat(storedAt(page)).isEqualTo(given);
    }

    @Test
    void sendsWhatAClosedPageHadKept() {
        Page page = chromium.newcomer();
        var attempt = startedAndSaved(page);
        String address = page.url();
        page.context().setOffline(true);
        answerTwo(attempt);
        assertThat(attempt.status()).containsText("2 answers kept on this device");
        var given = attempt.answers();
        page.close();

        Page again = page.context().newPage();
        again.context().setOffline(false);
        again.navigate(address);
        assertThat(new AttemptPage(again).status()).hasText(AttemptPage.SAVED);
        assertThat(new AttemptPage(again).answers()).isEqualTo(given);
        assertThat(storedAt(again)).isEqualTo(given);
    }

    @Test
    void doesNotHandInWhileAnswersAreMissing() {
        Page page = chromium.newcomer();
        var attempt = startedAndSaved(page);
        page.route("**/api/attempts/**", route -> route.abort());
        answerTwo(attempt);
        assertThat(attempt.status()).containsText("2 answers kept on this device");
        attempt.handIn();
        assertThat(page.locator(".notice")).containsText("Some answers have not reached the server yet");
        page.unroute("**/api/attempts/**");
        attempt.handIn();
        assertThat(page.locator("h1")).containsText(AttemptPage.RESULT);
    }

    private AttemptPage startedAndSaved(Page page) {
        var attempt = AttemptPage.start(page, salient.at("/quiz/over-the-border"));
        attempt.goTo(1);
        attempt.answer(Course.wrongAnswer(attempt.question()));
        assertThat(attempt.status()).hasText(AttemptPage.SAVED);
        return attempt;
    }

    private static void answerTwo(AttemptPage attempt) {
        for (int i = 0; i < 2; i++) {
            attempt.next();
            attempt.answer(Course.rightAnswer(attempt.question()));
        }
    }

    private JsonNode storedAt(Page page) {
        Page fresh = chromium.withCookiesOf(page.context());
        fresh.navigate(page.url());
        Locator first = fresh.locator("salient-question .question").first();
        assertThat(first).isAttached();
        return new AttemptPage(fresh).answers();
    }
}
