package app.salient.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.json.JsonMapper;

/** What was done as a guest finds its way into an account, to another browser, and out of Salient; on a phone, by keyboard. */
class OwnDataE2E {
    private static final String PASSWORD = "rye bread and butter";
    private static final String QUIZ = "/quiz/" + Course.EVERY_KIND;

    @RegisterExtension
    static final OpenSalient salient = OpenSalient.withAllKinds();

    @RegisterExtension
    final Chromium chromium = new Chromium();

    @Test
    void bringsAGuestsAnswersAlongWithThoseTheServerHasNotSeenYet() {
        Page page = chromium.newcomer();
        page.setViewportSize(390, 844);
        register(page, "Helka Laakso");
        signOut(page);

        var attempt = AttemptPage.start(page, salient.at(QUIZ));
        String address = page.url();
        attempt.answer(Course.rightAnswer(attempt.question()));
        assertThat(attempt.status()).hasText(AttemptPage.SAVED);
        page.route("**/api/attempts/**", route -> route.abort());
        attempt.goTo(2);
        attempt.answer(Course.rightAnswer(attempt.question()));
        assertThat(attempt.status()).containsText("kept on this device");

        signIn(page, "Helka Laakso");
        Forms.follow(page, "Have a look");
        assertThat(page.locator("h1")).hasText("Is this yours?");
        // Leaving the page sends what was kept once more, and no test can hold that up: one answer or two.
        assertThat(page.locator(".facts")).containsText(Pattern.compile("[12] answers?"));
        assertThat(Axe.everyWay(page)).isEmpty();
        page.getByText("It was me: add it").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".guest-bar")).hasCount(0);

        page.unroute("**/api/attempts/**");
        page.navigate(address);
        assertThat(attempt.shown()).isVisible();
        assertThat(attempt.status()).not().containsText("kept on this device");
        attempt.handIn();
        assertThat(page.locator("h1")).hasText("2 of 12 questions right");
    }

    @Test
    void leavesAGuestsAnswersToThemWhenSomebodyElseSignsIn() {
        Page page = chromium.newcomer();
        register(page, "Eino Laakso");
        signOut(page);
        var attempt = AttemptPage.start(page, salient.at(QUIZ));
        String address = page.url();
        attempt.answer(Course.rightAnswer(attempt.question()));
        assertThat(attempt.status()).hasText(AttemptPage.SAVED);

        signIn(page, "Eino Laakso");
        Forms.follow(page, "Have a look");
        Forms.press(page, "Not mine, leave it");
        assertThat(page.locator(".guest-bar")).hasCount(0);
        signOut(page);
        page.navigate(address);
        assertThat(attempt.shown()).isVisible();
    }

    @Test
    void findsAGuestsWorkOnAnotherBrowserByACodeAndTakesItAlong() throws IOException {
        Page page = chromium.newcomer();
        page.setViewportSize(390, 844);
        var attempt = AttemptPage.start(page, salient.at(QUIZ));
        String address = page.url();
        attempt.answer(Course.rightAnswer(attempt.question()));
        assertThat(attempt.status()).hasText(AttemptPage.SAVED);
        page.navigate(salient.at("/account"));
        assertThat(page.locator(".lede")).containsText("until");
        Forms.press(page, "Make a recovery code");
        String code = page.locator(".recovery-code").textContent();
        var file = page.waitForDownload(() -> Forms.follow(page, "Save as a file"));
        assertThat(Files.readString(file.path())).contains(code);
        assertThat(Axe.everyWay(page)).isEmpty();

        Page other = chromium.newcomer();
        other.navigate(salient.at("/recover"));
        other.getByLabel("Recovery code").focus();
        other.keyboard().type(code.toLowerCase(Locale.ROOT));
        other.keyboard().press("Enter");
        other.waitForURL(salient.at("/"));
        other.navigate(address);
        assertThat(attempt(other).shown()).isVisible();
        other.navigate(salient.at("/account"));
        var json = other.waitForDownload(() -> Forms.follow(other, "Everything, as JSON"));
        var everything = JsonMapper.shared().readTree(Files.readString(json.path()));
        assertThat(everything.at("/drafts").size()).isEqualTo(1);
        assertThat(everything.at("/mergedGuests").size()).isEqualTo(1);
    }

    private static AttemptPage attempt(Page page) {
        return new AttemptPage(page);
    }

    private static void register(Page page, String name) {
        page.navigate(salient.at("/register"));
        Forms.fillAccount(page, name, PASSWORD);
        Forms.press(page, "Keep my progress");
        assertThat(page.locator(".site-who")).containsText(name);
    }

    private static void signOut(Page page) {
        Forms.press(page, "Sign out");
        assertThat(page.locator(".site-who")).containsText("Sign in");
    }

    private static void signIn(Page page, String name) {
        page.navigate(salient.at("/login"));
        page.getByLabel("Name").fill(name);
        page.getByLabel("Password").fill(PASSWORD);
        Forms.press(page, "Sign in");
        assertThat(page.locator(".site-who")).containsText(name);
    }
}
