package app.salient.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.salient.lesson.Quiz;
import app.salient.question.Question;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An open attempt, one question at a time. */
record AttemptPage(Page page) {
    static final Pattern SAVED = Pattern.compile("^Saved \\d\\d:\\d\\d$");

    /** @param quizAddress of the page with the rules */
    static AttemptPage start(Page page, String quizAddress) {
        page.navigate(quizAddress);
        Forms.press(page, "Start quiz");
        page.waitForURL("**/attempt/*");
        var attempt = new AttemptPage(page);
        assertThat(attempt.shown()).isVisible();
        return attempt;
    }

    Locator shown() {
        return page.locator("salient-question:not([hidden])");
    }

    Locator status() {
        return page.locator("salient-outbox [role=status]");
    }

    void next() {
        Forms.press(page, "Next");
    }

    void goTo(int number) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new GetByRoleOptions().setName(Pattern.compile("^Question " + number + ", (open|answered)$")))
                .click();
    }

    /** Which question is on the screen; attempts may show them in an order of their own. */
    Question question() {
        return Course.question(shown().getAttribute("question-id"));
    }

    void answerAllRight(Quiz quiz) {
        for (int i = 1; i <= quiz.questions().size(); i++) {
            answer(Course.rightAnswer(question()));
            if (i < quiz.questions().size()) {
                next();
            }
        }
    }

    /** Gives the answer to the question on the screen with the mouse, whatever its kind. */
    void answer(JsonNode response) {
        answer(shown(), response);
    }

    static void answer(Locator question, JsonNode response) {
        switch (response.path("kind").asString()) {
            case "choice" -> choose(question, response.path("chosen"));
            case "number" ->
                question.getByRole(AriaRole.TEXTBOX).fill(response.path("typed").asString());
            case "order" -> arrange(question, response.path("order"));
            default -> throw new IllegalArgumentException("no such kind: " + response);
        }
    }

    private static void choose(Locator question, JsonNode ids) {
        ids.forEach(id -> {
            question.locator("[option-id='" + id.asString() + "'] .option-target")
                    .click();
            assertThat(question.locator("[option-id='" + id.asString() + "'] input"))
                    .isChecked();
        });
    }

    private static void arrange(Locator question, JsonNode ids) {
        int place = 0;
        for (JsonNode id : ids) {
            var item = question.locator("li[option-id='" + id.asString() + "']");
            while (!isAt(question, place, id.asString())) {
                item.locator(".move.up").click();
            }
            place++;
        }
        var keep = question.getByText("This order is my answer");
        if (keep.isVisible()) {
            keep.click();
        }
    }

    static boolean isAt(Locator question, int place, String id) {
        return id.equals(question.locator("li[option-id]").nth(place).getAttribute("option-id"));
    }

    /** What the page holds as answers, by question; null for what is not answered. */
    JsonNode answers() {
        return JsonMapper.shared().readTree((String) page.evaluate("JSON.stringify(Object.fromEntries("
                + "[...document.querySelectorAll('salient-question')].map(q => [q.questionId, q.response ?? null])))"));
    }

    void handIn() {
        goTo(page.locator("salient-question").count());
        Forms.press(page, "Hand in");
    }
}
