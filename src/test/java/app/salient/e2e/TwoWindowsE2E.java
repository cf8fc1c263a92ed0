package app.salient.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.node.NullNode;

/** The same attempt in two windows of one browser. */
class TwoWindowsE2E {
    private static final String QUIZ = "/quiz/" + Course.EVERY_KIND;

    @RegisterExtension
    static final OpenSalient salient = OpenSalient.withAllKinds();

    @RegisterExtension
    final Chromium chromium = new Chromium();

    @Test
    void theOlderOneIsToldAndStandsStillUntilTheLearnerGoesOnThere() {
        Page older = chromium.newcomer();
        var first = AttemptPage.start(older, salient.at(QUIZ));
        first.answer(Course.wrongAnswer(first.question()));
        assertThat(first.status()).hasText(AttemptPage.SAVED);

        Page newer = second(older);
        var second = new AttemptPage(newer);
        isFrozen(older);
        assertThat(newer.locator(".overtaken")).hasCount(0);
        var right = Course.rightAnswer(second.question());
        second.answer(right);
        assertThat(second.status()).hasText(AttemptPage.SAVED);

        Forms.press(older, "Go on here");
        assertThat(older.locator(".overtaken")).hasCount(0);
        AttemptPage.hasTaken(first.shown(), right);
        isFrozen(newer);
        first.goTo(2);
        first.answer(Course.rightAnswer(first.question()));
        assertThat(first.status()).hasText(AttemptPage.SAVED);
        assertThat(newer.locator(".overtaken")).isVisible();
    }

    @Test
    void whatTheOlderOneHadKeptArrivesAndTheNewestChangeWins() {
        Page older = chromium.newcomer();
        var first = AttemptPage.start(older, salient.at(QUIZ));
        older.route("**/api/attempts/**", route -> route.abort());
        var wrong = Course.wrongAnswer(first.question());
        first.answer(wrong);
        first.goTo(2);
        var kept = Course.rightAnswer(first.question());
        first.answer(kept);
        assertThat(first.status()).containsText("2 answers kept on this device");

        Page newer = second(older);
        var second = new AttemptPage(newer);
        isFrozen(older);
        assertThat(second.status()).hasText(AttemptPage.SAVED); // both windows share what the device keeps
        second.goTo(1);
        var right = Course.rightAnswer(second.question());
        second.answer(right);
        assertThat(second.status()).hasText(AttemptPage.SAVED);
        older.unroute("**/api/attempts/**");
        Forms.press(older, "Go on here");
        assertThat(older.locator(".overtaken")).hasCount(0);

        first.handIn();
        assertThat(older.locator("h1")).containsText("questions right");
        var graded = GradedAnswers.of(chromium, older);
        graded.has(Course.question("sea-choice"), right, "right");
        graded.has(Course.question("sea-classify"), kept, "right");
    }

    @Test
    void theOlderOneShowsTheResultOfWhatTheNewerOneHandedIn() {
        Page older = chromium.newcomer();
        var first = AttemptPage.start(older, salient.at(QUIZ));
        first.answer(Course.rightAnswer(first.question()));
        assertThat(first.status()).hasText(AttemptPage.SAVED);
        Page newer = second(older);
        isFrozen(older);
        new AttemptPage(newer).handIn();
        String receipt = receipt(newer);

        Forms.press(older, "Go on here");
        assertThat(receipt(older)).isEqualTo(receipt);
        newer.reload();
        assertThat(receipt(newer)).isEqualTo(receipt);
    }

    @Test
    void whatIsAnsweredAfterAnotherDeviceHandedInIsKeptAsLateAndSaidToBe() {
        Page page = chromium.newcomer();
        var attempt = AttemptPage.start(page, salient.at(QUIZ));
        page.context().setOffline(true);
        attempt.answer(Course.rightAnswer(attempt.question()));
        assertThat(attempt.status()).containsText("1 answer kept on this device");
        Page device = chromium.withCookiesOf(page.context());
        device.navigate(page.url());
        assertThat(device.locator("salient-question:not([hidden]) .question")).isVisible();
        new AttemptPage(device).handIn();
        assertThat(device.locator("h1")).hasText("0 of 12 questions right");

        page.context().setOffline(false);
        assertThat(attempt.status()).containsText("This quiz has been handed in. 1 answer came after that");
        page.reload();
        assertThat(page.locator("h1")).hasText("0 of 12 questions right");
        assertThat(page.locator(".receipt")).containsText("1 answer came after the end");
        GradedAnswers.of(chromium, page).has(Course.question("sea-choice"), NullNode.getInstance(), "unanswered");
    }

    private static Page second(Page older) {
        Page newer = older.context().newPage();
        newer.navigate(older.url());
        assertThat(new AttemptPage(newer).shown().locator(".question")).isVisible();
        return newer;
    }

    private static void isFrozen(Page page) {
        var note = page.locator(".overtaken");
        assertThat(note).containsText("This quiz is open in another window. You can go on there, or here.");
        assertThat(note).isFocused();
        Locator inputs = page.locator("salient-question:not([hidden]) salient-choice input");
        for (Locator input : inputs.all()) {
            assertThat(input).isDisabled();
        }
    }

    private static String receipt(Page page) {
        assertThat(page.locator(".receipt-code")).isVisible();
        return page.locator(".receipt-code").textContent();
    }
}
