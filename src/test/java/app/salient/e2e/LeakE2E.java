package app.salient.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.salient.lesson.Quiz;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Nothing that gives an answer away reaches the browser before handing in: not by the wire, the page, or its storage. */
class LeakE2E {
    /** Words of reviews, as JSON has them. */
    private static final String[] REVIEWED = {
        "\"correct\":",
        "\"refutation\":",
        "\"feedback\":",
        "\"explanation\":",
        "\"accept\":",
        "\"is\":",
        "\"settled\":",
        "\"model\":",
        "\"outcome\":"
    };

    @RegisterExtension
    static final OpenSalient salient = new OpenSalient();

    @RegisterExtension
    static final OpenSalient allKinds = OpenSalient.withAllKinds();

    @RegisterExtension
    final Chromium chromium = new Chromium();

    @Test
    void showsNoReasonAndNoKeyBeforeHandingIn() {
        var quiz = Course.quiz("reading-a-war");
        var needles = Needles.of(quiz, Course.SHIPPED);
        assertThat(needles.pieces()).hasSizeGreaterThan(40);
        Page page = chromium.newcomer();
        var traffic = new Traffic(page);
        var attempt = AttemptPage.start(page, salient.at("/quiz/reading-a-war"));
        attempt.answerAllRight(quiz);
        assertThat(attempt.status()).hasText(AttemptPage.SAVED);
        String before = traffic.all();
        assertThat(before).contains("reading-passive").contains("has been urged");
        assertThat(needles.foundIn(before)).isEmpty();
        assertThat(before).doesNotContain(REVIEWED);

        attempt.handIn();
        assertThat(page.locator("salient-question .explanation"))
                .hasCount(quiz.questions().size());
        assertThat(needles.foundIn(traffic.all()))
                .hasSizeGreaterThan(needles.pieces().size() / 2);
    }

    @Test
    void showsNothingOfAnyKindOfQuestionButTheHintsThatWereAskedFor() {
        var quiz = Course.quiz(Course.EVERY_KIND);
        Page page = chromium.newcomer();
        var traffic = new Traffic(page);
        var attempt = AttemptPage.start(page, allKinds.at("/quiz/" + Course.EVERY_KIND));
        String hint = askForTheFirstHint(attempt);
        var needles = Needles.of(quiz, Course.KINDS).without(hint).without(answersOf(quiz));
        assertThat(needles.pieces()).hasSizeGreaterThan(60);
        answerAllWrong(attempt, quiz);
        String before = traffic.all();
        assertThat(before).contains(hint);
        assertThat(quiz.questions())
                .allSatisfy(
                        question -> assertThat(before).contains(question.id().value()));
        assertThat(needles.foundIn(before)).isEmpty();
        assertThat(before).doesNotContain(REVIEWED);

        attempt.handIn();
        assertThat(page.locator("salient-question .explanation"))
                .hasCount(quiz.questions().size());
        // Hints that nobody asked for, and feedback to what nobody answered, stay hidden for good.
        assertThat(needles.foundIn(traffic.all()))
                .hasSizeGreaterThan(needles.pieces().size() / 2);
    }

    private static String askForTheFirstHint(AttemptPage attempt) {
        String hint = attempt.question().stem().hints().getFirst().text().text();
        attempt.shown()
                .getByText("Show a hint", new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(attempt.shown().locator(".hint-list")).hasText(hint);
        return hint;
    }

    private static void answerAllWrong(AttemptPage attempt, Quiz quiz) {
        for (int i = 1; i <= quiz.questions().size(); i++) {
            attempt.goTo(i);
            attempt.answer(Course.wrongAnswer(attempt.question()));
        }
        assertThat(attempt.status()).hasText(AttemptPage.SAVED);
    }

    /** What the learner says is on the page all the same. */
    static String answersOf(Quiz quiz) {
        return quiz.questions().stream()
                .map(question -> Course.wrongAnswer(question).toString())
                .collect(Collectors.joining());
    }
}
