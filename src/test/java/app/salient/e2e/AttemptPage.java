package app.salient.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.salient.e2e.hands.Hands;
import app.salient.e2e.hands.Pointer;
import app.salient.lesson.Quiz;
import app.salient.question.Question;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** An open attempt, one question at a time. */
record AttemptPage(Page page) {
    static final Pattern SAVED = Pattern.compile("^Saved \\d\\d:\\d\\d$");

    /** In the heading of a result, however it went. */
    static final Pattern RESULT = Pattern.compile("questions right|of \\d+ points|^Handed in$");

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
        return page.locator("salient-outbox > [role=status].status");
    }

    void next() {
        Forms.press(page, "Next");
    }

    void goTo(int number) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(Pattern.compile("^Question " + number + ", ")))
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
        answer(shown(), response, Pointer.MOUSE);
    }

    /** Gives it, and makes sure that the page has taken it as it was meant. */
    static void answer(Locator question, JsonNode response, Pointer pointer) {
        Hands.point(pointer, question, response);
        hasTaken(question, response);
    }

    static void hasTaken(Locator question, JsonNode response) {
        var asked = Course.question(question.getAttribute("question-id"));
        var taken = JsonMapper.shared().readTree((String) question.evaluate("it => JSON.stringify(it.response)"));
        assertThat(Course.stored(asked, taken)).as(question.toString()).isEqualTo(Course.stored(asked, response));
    }

    /** What the page holds as answers, as they are stored, by question; null for what is not answered. */
    JsonNode answers() {
        var held = JsonMapper.shared().readTree((String) page.evaluate("JSON.stringify(Object.fromEntries("
                + "[...document.querySelectorAll('salient-question')].map(q => [q.questionId, q.response ?? null])))"));
        ObjectNode stored = JsonMapper.shared().createObjectNode();
        held.properties()
                .forEach(answer -> stored.set(
                        answer.getKey(), Course.stored(Course.question(answer.getKey()), answer.getValue())));
        return stored;
    }

    /** Also with questions that are not answered, for which the page asks once more. */
    void handIn() {
        goTo(page.locator("salient-question").count());
        Forms.press(page, "Hand in");
        if (page.locator(".hand-in-ask").isVisible()) {
            Forms.press(page, "Hand in anyway");
        }
    }
}
