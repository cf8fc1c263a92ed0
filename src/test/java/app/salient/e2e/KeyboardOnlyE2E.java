package app.salient.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

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
        tabTo(page, "Start quiz");
        page.keyboard().press("Enter");
        page.waitForURL("**/attempt/*");
        var attempt = new AttemptPage(page);
        int questions = Course.quiz(QUIZ).questions().size();
        for (int i = 1; i <= questions; i++) {
            assertThat(attempt.shown()).containsText("Question " + i + " of " + questions);
            answer(attempt);
            tabTo(page, i < questions ? "Next" : "Hand in");
            page.keyboard().press("Enter");
        }
        assertThat(page.locator("h1")).containsText(questions + " of " + questions);
    }

    private static void answer(AttemptPage attempt) {
        JsonNode right = Course.rightAnswer(attempt.question());
        switch (right.path("kind").asString()) {
            case "choice" -> pressNumbers(attempt, right.path("chosen"));
            case "number" -> {
                tabInto(attempt, "input[type=text]");
                attempt.page().keyboard().type(right.path("typed").asString());
            }
            case "order" -> arrange(attempt, right.path("order"));
            default -> throw new IllegalArgumentException("no such kind: " + right);
        }
    }

    private static void pressNumbers(AttemptPage attempt, JsonNode ids) {
        tabInto(attempt, "salient-choice input");
        for (JsonNode id : ids) {
            Locator option = attempt.shown().locator("[option-id='" + id.asString() + "']");
            attempt.page()
                    .keyboard()
                    .press(option.locator(".option-key").textContent().strip());
            assertThat(option.locator("input")).isChecked();
        }
    }

    /** From the top, each item is carried to its place with Alt and an arrow; the focus goes with it. */
    private static void arrange(AttemptPage attempt, JsonNode ids) {
        int place = 0;
        for (JsonNode id : ids) {
            String item = "li[option-id='" + id.asString() + "']";
            while (!AttemptPage.isAt(attempt.shown(), place, id.asString())) {
                tabInto(attempt, item + " .move");
                attempt.page().keyboard().press("Alt+ArrowUp");
            }
            place++;
        }
        assertThat(attempt.shown()).containsText("This order is your answer.");
    }

    private static void tabInto(AttemptPage attempt, String selector) {
        press(
                attempt.page(),
                "it => it.matches('salient-question:not([hidden]) " + selector.replace("'", "\\'") + "')");
    }

    private static void tabTo(Page page, String button) {
        press(page, "it => it.textContent.trim() === '" + button + "'");
    }

    /** Tab until the focus is where it should be, once around at most. */
    private static void press(Page page, String test) {
        for (int i = 0; i < 120; i++) {
            if ((boolean) page.evaluate("(" + test + ")(document.activeElement)")) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("Tab never leads to " + test);
    }
}
