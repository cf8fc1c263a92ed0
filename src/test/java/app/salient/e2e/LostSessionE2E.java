package app.salient.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** The session ends while somebody answers: it has expired, the server began anew, or somebody signed out in another tab. */
class LostSessionE2E {
    private static final String PASSWORD = "rye bread and butter";
    private static final String QUIZ = "/quiz/" + Course.EVERY_KIND;

    @RegisterExtension
    static final OpenSalient salient = OpenSalient.withAllKinds();

    @RegisterExtension
    final Chromium chromium = new Chromium();

    @Test
    void anExpiredSessionLosesNothingAndTheQuizCanBeHandedIn() {
        Page page = chromium.newcomer();
        var attempt = AttemptPage.start(page, salient.at(QUIZ));
        page.context().addCookies(List.of(new Cookie("JSESSIONID", "expired").setUrl(salient.at("/"))));
        var right = answerIsSaved(attempt);
        loadsItselfAgain(page, attempt::handIn);
        assertThat(attempt.shown().locator(".question")).isVisible();
        attempt.handIn();
        assertThat(page.locator("h1")).hasText("1 of 12 questions right");
        GradedAnswers.of(chromium, page).has(Course.question("sea-choice"), right, "right");
    }

    /** Whose session ends finds its page loaded again. To be waited for: Chromium may never close a tab that is just doing so. */
    private static void loadsItselfAgain(Page page, Runnable sessionEnds) {
        page.evaluate("window.withTheLostSession = true");
        sessionEnds.run();
        page.waitForFunction("!window.withTheLostSession");
        page.waitForLoadState();
    }

    private static JsonNode answerIsSaved(AttemptPage attempt) {
        var right = Course.rightAnswer(attempt.question());
        attempt.answer(right);
        assertThat(attempt.status()).hasText(AttemptPage.SAVED);
        return right;
    }

    @Test
    void signingOutInAnotherTabKeepsAnswersForTheSamePersonAndNobodyElse() {
        Page page = chromium.newcomer();
        register(page, "Aino Ranta");
        var attempt = AttemptPage.start(page, salient.at(QUIZ));
        String address = page.url();
        page.route("**/api/attempts/**", route -> route.abort());
        var kept = Course.rightAnswer(attempt.question());
        attempt.answer(kept);
        attempt.goTo(2);
        attempt.answer(Course.rightAnswer(attempt.question()));
        assertThat(attempt.status()).containsText("2 answers kept on this device");
        Page other = page.context().newPage();
        loadsItselfAgain(page, () -> signOut(other));
        page.unroute("**/api/attempts/**");
        saysToSignInAgain(attempt);

        register(other, "Eino Ranta");
        other.navigate(address);
        saysToSignInAgain(new AttemptPage(other));
        assertThat(other.locator("salient-question")).hasCount(0);
        AttemptPage.start(other, salient.at(QUIZ));
        assertThat(other.locator("salient-question .question").first()).isAttached();
        assertThat(new AttemptPage(other).answers().path("sea-choice").isNull()).isTrue();
        assertThat(keptFor(other, address)).isEqualTo(2);
        loadsItselfAgain(page, () -> signOut(other));

        page.close();
        var again = opened(other, address);
        saysToSignInAgain(again);
        Page tab = again.page()
                .waitForPopup(() -> again.status().getByText("Sign in again").click());
        signIn(tab, "Aino Ranta");
        tab.close();
        // Headless pages are always visible: this is what a browser says when somebody comes back to the tab.
        again.page().evaluate("document.dispatchEvent(new Event('visibilitychange'))");
        assertThat(again.status()).hasText(AttemptPage.SAVED);
        again.page().close();

        var sent = opened(other, address);
        assertThat(sent.shown().locator(".question")).isVisible();
        assertThat(keptFor(sent.page(), address)).isZero();
        sent.handIn();
        assertThat(sent.page().locator("h1")).hasText("2 of 12 questions right");
        GradedAnswers.of(chromium, sent.page()).has(Course.question("sea-choice"), kept, "right");
    }

    /** The attempt in a new tab of the same browser. */
    private static AttemptPage opened(Page tabOfTheBrowser, String address) {
        Page tab = tabOfTheBrowser.context().newPage();
        tab.navigate(address);
        return new AttemptPage(tab);
    }

    private static void saysToSignInAgain(AttemptPage attempt) {
        assertThat(attempt.status())
                .containsText(
                        "Sign in again to send 2 answers kept on this device",
                        new LocatorAssertions.ContainsTextOptions().setTimeout(30_000));
    }

    private static void register(Page page, String name) {
        page.navigate(salient.at("/register"));
        Forms.fillAccount(page, name, PASSWORD);
        Forms.press(page, "Keep my progress");
        assertThat(page.locator(".site-who")).containsText(name);
    }

    private static void signOut(Page page) {
        page.navigate(salient.at("/"));
        Forms.press(page, "Sign out");
        assertThat(page.getByText("Sign in").first()).isVisible();
    }

    private static void signIn(Page page, String name) {
        page.getByLabel("Name").fill(name);
        page.getByLabel("Password").fill(PASSWORD);
        Forms.press(page, "Sign in");
        assertThat(page.locator(".site-who")).containsText(name);
    }

    private static int keptFor(Page page, String address) {
        String attempt = address.replaceAll(".*/attempt/|[#?].*", "");
        return (int) page.evaluate(
                "id => Object.keys(localStorage).filter(key => key.startsWith('salient.outbox.' + id)).length",
                attempt);
    }
}
