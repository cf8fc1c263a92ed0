package app.salient.study.ui.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import app.salient.study.AttemptId;
import app.salient.study.AttemptKind;
import app.salient.study.answering.AnswerChange;
import app.salient.study.answering.Answering;
import app.salient.study.answering.Starting;
import app.salient.study.answering.Studying;
import app.salient.study.ui.question.AttemptFrame;
import app.salient.study.ui.question.Outbox;
import app.salient.study.ui.question.ResponseField;
import app.salient.testing.ViewTest;
import app.salient.testing.Visitors;
import com.vaadin.flow.component.UI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From a quiz's first page to its result. */
class QuizJourneyTest extends ViewTest {
    private static final String PROMPT = "\"prompt\":";

    @Autowired
    Answering answering;

    @Autowired
    Starting starting;

    @Autowired
    Studying studying;

    @Test
    void saysWhatTheQuizAsksBeforeItStarts() {
        open("quiz/reading-the-sea");
        assertThat(title()).isEqualTo("Reading the sea, the quiz");
        assertThat(words()).contains("6 questions", "6 points in all");
    }

    @Test
    void startsAnAttemptWithOneFieldPerQuestionAndNoReview() {
        start();
        assertThat(find(ResponseField.class, screen()).all())
                .hasSize(6)
                .allSatisfy(field ->
                        assertThat(field.getElement().getPropertyRaw("review")).isNull());
        assertThat(told(PROMPT)).hasSize(6);
    }

    @Test
    void keepsKeyAndFeedbackOffThePageOfAnOpenAttempt() {
        start();
        assertThat(told(PROMPT))
                .hasSize(6)
                .allSatisfy(told -> assertThat(told)
                        .doesNotContain("correct")
                        .doesNotContain("Gauges show it")
                        .doesNotContain("The tables show it")
                        .doesNotContain("The day runs"));
    }

    @Test
    void showsTheResultWhenAllIsDeliveredAndHandedIn() {
        var attempt = start();
        answer(attempt, "sea-1", "twice");
        answer(attempt, "sea-2", "once");
        press("Hand in");
        browserAnswers("flush", true);
        assertThat(title()).isEqualTo("1 of 6 questions right");
        assertThat(words()).contains("1 right", "1 not right", "4 not answered");
        assertThat(find(ResponseField.class, screen()).all())
                .hasSize(6)
                .allSatisfy(field ->
                        assertThat(field.getElement().getPropertyRaw("review")).isNotNull());
    }

    @Test
    void handsNothingInWhileAnswersAreStillOnTheDevice() {
        start();
        press("Hand in");
        browserAnswers("flush", false);
        assertThat(words()).contains("Some answers have not reached the server yet");
        assertThat(find(AttemptFrame.class, screen()).all()).hasSize(1);
    }

    @Test
    void showsTheResultWhenAnotherWindowHasHandedInAndAnswersAreStillOnTheDevice() {
        var attempt = start();
        studying.handIn(attempt);
        press("Hand in");
        browserAnswers("flush", false);
        assertThat(title()).isEqualTo("0 of 6 questions right");
        assertThat(find(Outbox.class, screen()).single().getElement().hasAttribute("handed-in"))
                .isTrue();
    }

    @Test
    void checksAPracticeAnswerOnceItIsDelivered() {
        var field = practiseFirst();
        browserAnswers("flush", false);
        assertThat(words()).contains("Your answer has not reached the server yet");
        assertThat(field.getElement().getPropertyRaw("review")).isNull();
        check(field);
        browserAnswers("flush", true);
        assertThat(words()).doesNotContain("Your answer has not reached the server yet");
        assertThat(field.getElement().getPropertyRaw("review")).isNotNull();
    }

    @Test
    void saysSoWhenThePracticeIsOverMeanwhile() {
        practiseFirst();
        starting.start("reading-the-sea", AttemptKind.GRADED).attempt();
        browserAnswers("flush", false);
        assertThat(words()).contains("Reload the page to go on");
    }

    @Test
    void saysSoWhenSomeoneElseIsSignedInMeanwhile() {
        practiseFirst();
        Visitors.signIn(Visitors.guest());
        browserAnswers("flush", true);
        assertThat(words()).contains("Reload the page to go on");
    }

    @Test
    void showsTheSameResultWhenItIsOpenedAgain() {
        var attempt = start();
        press("Hand in");
        browserAnswers("flush", true);
        open("attempt/" + attempt);
        assertThat(title()).isEqualTo("0 of 6 questions right");
    }

    @Test
    void offersToContinueAnOpenAttemptAndShowsEarlierResults() {
        start();
        press("Hand in");
        browserAnswers("flush", true);
        open("quiz/reading-the-sea");
        assertThat(words()).contains("Best result 0 per cent");
        press("Start quiz");
        open("quiz/reading-the-sea");
        press("Continue quiz");
        assertThat(screen()).isInstanceOf(AttemptView.class);
    }

    @Test
    void practisesWithoutAMark() {
        open("quiz/reading-the-sea");
        press("Practise without a mark");
        assertThat(words()).contains("Practice");
        assertThat(find(ResponseField.class, screen()).all())
                .allSatisfy(field -> assertThat(field.getElement().getProperty("checkable", false))
                        .isTrue());
    }

    private ResponseField practiseFirst() {
        open("quiz/reading-the-sea");
        press("Practise without a mark");
        var field = find(ResponseField.class, screen()).all().getFirst();
        check(field);
        return field;
    }

    private void check(ResponseField field) {
        browserTells(
                find(AttemptFrame.class, screen()).single(),
                "check",
                "{\"event.detail.question\":\"" + field.question() + "\"}");
    }

    private AttemptId start() {
        open("quiz/reading-the-sea");
        press("Start quiz");
        assertThat(screen()).isInstanceOf(AttemptView.class);
        String path = UI.getCurrent().getInternals().getActiveViewLocation().getPath();
        return AttemptId.of(path.substring(path.indexOf('/') + 1)).orElseThrow();
    }

    private void answer(AttemptId attempt, String question, String option) {
        String json = "{\"kind\":\"choice\",\"chosen\":[\"" + option + "\"]}";
        answering.answer(attempt, List.of(new AnswerChange(question, 1, json, null, false, null)));
    }
}
