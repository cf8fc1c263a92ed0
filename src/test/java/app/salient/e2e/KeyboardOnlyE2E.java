package app.salient.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.salient.e2e.hands.Hands;
import app.salient.e2e.hands.Keys;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A whole quiz on a narrow screen without a mouse or a finger. */
class KeyboardOnlyE2E {
    private static final String QUIZ = "over-the-border";

    @RegisterExtension
    static final OpenSalient salient = new OpenSalient();

    @RegisterExtension
    final Chromium chromium = new Chromium();

    @Test
    void takesAQuizByKeysAlone() {
        Page page = chromium.newcomer(390, 844);
        page.navigate(salient.at("/quiz/" + QUIZ));
        assertThat(page.getByText("Start quiz")).isVisible();
        var keys = new Keys(page);
        pressButton(keys, "Start quiz");
        page.waitForURL("**/attempt/*");
        var attempt = new AttemptPage(page);
        int questions = Course.quiz(QUIZ).questions().size();
        for (int i = 1; i <= questions; i++) {
            assertThat(attempt.shown()).containsText("Question " + i + " of " + questions);
            var right = Course.rightAnswer(attempt.question());
            Hands.press(keys, attempt.shown(), right);
            AttemptPage.hasTaken(attempt.shown(), right);
            pressButton(keys, i < questions ? "Next" : "Hand in");
        }
        assertThat(page.locator("h1")).containsText(questions + " of " + questions);
        assertThat(page.locator("#main")).isFocused();
    }

    private static void pressButton(Keys keys, String name) {
        keys.tabTo(keys.page()
                .getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true)));
        keys.press("Enter");
    }
}
