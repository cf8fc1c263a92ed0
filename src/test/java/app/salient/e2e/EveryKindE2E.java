package app.salient.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.salient.e2e.hands.Hands;
import app.salient.e2e.hands.Keys;
import app.salient.e2e.hands.Pointer;
import app.salient.question.KindNames;
import app.salient.question.Question;
import app.salient.question.Questions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A quiz with one question of every kind: by mouse, by keys, by finger, and without a connection. */
class EveryKindE2E {
    private static final String QUIZ = "/quiz/" + Course.EVERY_KIND;
    private static final List<Question> QUESTIONS =
            Course.quiz(Course.EVERY_KIND).questions();

    /** Kinds whose answers no machine can call right. */
    private static final Set<String> MARKED_BY_A_PERSON = Set.of("essay");

    @RegisterExtension
    static final OpenSalient salient = OpenSalient.withAllKinds();

    @RegisterExtension
    final Chromium chromium = new Chromium();

    @Test
    void thereIsAHandAndAQuestionForEveryKind() {
        assertThat(Hands.kinds()).isEqualTo(KindNames.ALL);
        assertThat(QUESTIONS).extracting(Questions::kindOf).containsExactlyInAnyOrderElementsOf(KindNames.ALL);
    }

    @Test
    void isAnsweredByMouse() {
        var attempt = AttemptPage.start(chromium.newcomer(), salient.at(QUIZ));
        answerAllRight(attempt, Pointer.MOUSE);
        handInAndSeeAllRight(attempt);
    }

    @Test
    void isAnsweredByFingerOnAPhone() {
        Page page = chromium.phone();
        var attempt = AttemptPage.start(page, salient.at(QUIZ));
        answerAllRight(attempt, Pointer.FINGER);
        assertThat((int) page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
        handInAndSeeAllRight(attempt);
    }

    @Test
    void isAnsweredByKeysAlone() {
        Page page = chromium.newcomer();
        var keys = new Keys(page);
        page.navigate(salient.at(QUIZ));
        assertThat(page.getByText("Start quiz")).isVisible();
        pressButton(keys, "Start quiz");
        page.waitForURL("**/attempt/*");
        var attempt = new AttemptPage(page);
        for (int i = 1; i <= QUESTIONS.size(); i++) {
            assertThat(attempt.shown()).containsText("Question " + i + " of " + QUESTIONS.size());
            var right = Course.rightAnswer(attempt.question());
            Hands.press(keys, attempt.shown(), right);
            AttemptPage.hasTaken(attempt.shown(), right);
            pressButton(keys, i < QUESTIONS.size() ? "Next" : "Hand in");
        }
        seeAllRight(page);
    }

    @Test
    void isAnsweredWrongWithoutAConnectionAndAllOfItArrives() {
        Page page = chromium.newcomer();
        var attempt = AttemptPage.start(page, salient.at(QUIZ));
        attempt.answer(Course.rightAnswer(attempt.question()));
        assertThat(attempt.status()).hasText(AttemptPage.SAVED);
        page.context().setOffline(true);
        for (int i = 1; i <= QUESTIONS.size(); i++) {
            attempt.goTo(i);
            attempt.answer(Course.wrongAnswer(attempt.question()));
        }
        assertThat(attempt.status()).containsText(QUESTIONS.size() + " answers kept on this device");

        page.context().setOffline(false);
        assertThat(attempt.status()).hasText(AttemptPage.SAVED);
        attempt.handIn();
        assertThat(page.locator("h1")).containsText(AttemptPage.RESULT);
        var graded = GradedAnswers.of(chromium, page);
        assertThat(graded.responses()).hasSize(QUESTIONS.size());
        for (Question question : QUESTIONS) {
            var wrong = Course.wrongAnswer(question);
            graded.has(question, wrong, Course.outcome(question, wrong));
        }
    }

    private static void answerAllRight(AttemptPage attempt, Pointer pointer) {
        for (int i = 1; i <= QUESTIONS.size(); i++) {
            AttemptPage.answer(attempt.shown(), Course.rightAnswer(attempt.question()), pointer);
            if (i < QUESTIONS.size()) {
                attempt.next();
            }
        }
        assertThat(attempt.status()).hasText(AttemptPage.SAVED);
    }

    private void handInAndSeeAllRight(AttemptPage attempt) {
        Forms.press(attempt.page(), "Hand in");
        seeAllRight(attempt.page());
    }

    private void seeAllRight(Page page) {
        int right = QUESTIONS.size() - MARKED_BY_A_PERSON.size();
        assertThat(page.locator("h1")).hasText(right + " of " + QUESTIONS.size() + " questions right");
        var graded = GradedAnswers.of(chromium, page);
        assertThat(graded.responses()).hasSize(QUESTIONS.size());
        for (Question question : QUESTIONS) {
            boolean waits = MARKED_BY_A_PERSON.contains(Questions.kindOf(question));
            graded.has(question, Course.rightAnswer(question), waits ? "awaiting" : "right");
        }
    }

    private static void pressButton(Keys keys, String name) {
        keys.tabTo(keys.page()
                .getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true)));
        keys.press("Enter");
    }
}
