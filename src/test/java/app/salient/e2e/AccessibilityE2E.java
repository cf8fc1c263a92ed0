package app.salient.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every screen, and a question of every kind, light and dark, on a phone and on a laptop. */
class AccessibilityE2E {
    private static final String QUIZ = "/quiz/" + Course.EVERY_KIND;

    @RegisterExtension
    static final OpenSalient salient = new OpenSalient();

    @RegisterExtension
    static final OpenSalient allKinds = OpenSalient.withAllKinds();

    @RegisterExtension
    final Chromium chromium = new Chromium();

    @ParameterizedTest
    @EnumSource
    void canBeUsedByEverybody(Screen screen) {
        Page page = screen.open(chromium, salient);
        assertThat(page.locator("h1")).hasCount(1);
        assertThat(page.locator("main")).hasCount(1);
        assertThat(Axe.everyWay(page)).isEmpty();
    }

    @Test
    void everyKindOfQuestionCanBeAnsweredByEverybody() {
        Page page = chromium.newcomer();
        var attempt = AttemptPage.start(page, allKinds.at(QUIZ));
        for (int i = 1; i <= Course.quiz(Course.EVERY_KIND).questions().size(); i++) {
            attempt.goTo(i);
            attempt.answer(Course.wrongAnswer(attempt.question()));
            assertThat(Axe.everyWay(page)).as(attempt.question().id().value()).isEmpty();
        }
        attempt.handIn();
        assertThat(page.locator("h1")).containsText(AttemptPage.RESULT);
        assertThat(Axe.everyWay(page)).as("the result").isEmpty();
    }

    @Test
    void everyKindOfBlockCanBeUsedByEverybodyBeforeAndAfterItIsAnswered() {
        var lesson = StancePage.open(chromium.newcomer(), allKinds);
        assertThat(Axe.everyWay(lesson.page())).isEmpty();
        lesson.answerPoll("before", "wall");
        assertThat(StancePage.status(lesson.poll("before"))).hasText(StancePage.SAVED);
        lesson.choose("build");
        lesson.expect("wall-first");
        assertThat(lesson.decision().locator(".decision-record")).containsText("The wall stands.");
        lesson.answerPoll("after", "open");
        assertThat(lesson.poll("after").locator("table")).containsText("It cannot be said yet");
        assertThat(Axe.everyWay(lesson.page())).isEmpty();
    }
}
