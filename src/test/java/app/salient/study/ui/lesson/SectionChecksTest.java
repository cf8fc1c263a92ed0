package app.salient.study.ui.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import app.salient.study.AttemptId;
import app.salient.study.AttemptSheet;
import app.salient.study.answering.AnswerChange;
import app.salient.study.answering.Answering;
import app.salient.study.answering.LessonChecks;
import app.salient.study.answering.Studying;
import app.salient.study.ui.question.AnswerCheck;
import app.salient.study.ui.question.Desk;
import app.salient.study.ui.question.Outbox;
import app.salient.study.ui.question.ResponseField;
import app.salient.testing.ViewTest;
import app.salient.testing.Visitors;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Questions at the ends of a lesson's sections, answered where they stand. */
class SectionChecksTest extends ViewTest {
    private static final String LESSON = "reading-the-sea";

    @Autowired
    LessonChecks lessonChecks;

    @Autowired
    Studying studying;

    @Autowired
    Desk desk;

    @Autowired
    Answering answering;

    @Test
    void startsNothingUntilSomethingIsAnswered() {
        open("lesson/" + LESSON);
        assertThat(outbox().getElement().hasAttribute("attempt")).isFalse();
        assertThat(lessonChecks.open(LESSON)).isEmpty();
    }

    @Test
    void keepsEarlyAnswersUnderAKeyOfLessonAndLearner() {
        open("lesson/" + LESSON);
        String mine = outbox().getElement().getAttribute("draft-key");
        assertThat(mine).startsWith(LESSON).doesNotContain(me.id().toString());
        open("lesson/" + LESSON);
        assertThat(outbox().getElement().getAttribute("draft-key")).isEqualTo(mine);
        assertThat(Visitors.as(Visitors.guest(), () -> lessonChecks.key(LESSON)))
                .isNotEqualTo(mine);
    }

    @Test
    void givesTheBrowserAnAttemptBeforeItAsksForDelivery() {
        open("lesson/" + LESSON);
        check();
        assertThat(outbox().getElement().getAttribute("attempt"))
                .isEqualTo(lessonChecks.open(LESSON).orElseThrow().id().toString());
    }

    @Test
    void showsTheReviewOnceTheAnswerIsDelivered() {
        open("lesson/" + LESSON);
        check();
        browserAnswers("flush", false);
        assertThat(words()).contains("Your answer has not reached the server yet");
        check();
        browserAnswers("flush", true);
        assertThat(words()).doesNotContain("Your answer has not reached the server yet");
        assertThat(field().getElement().getPropertyRaw("review")).isNotNull();
    }

    @Test
    void asksForAReloadWhenTheAttemptIsNoLongerTheVisitors() {
        open("lesson/" + LESSON);
        check();
        Visitors.signIn(Visitors.guest());
        browserAnswers("flush", true);
        assertThat(words()).contains("The lesson has changed");
    }

    @Test
    void asksForAReloadWhenTheAttemptIsOverAndTakesNoAnswers() {
        open("lesson/" + LESSON);
        check();
        studying.handIn(attempt());
        browserAnswers("flush", false);
        assertThat(words()).contains("The lesson has changed");
    }

    @Test
    void gradesNothingWhenThePageShowsTheQuestionAsItWas() {
        var item = lessonChecks.preview(LESSON).getFirst();
        var view = item.view().deepCopy().put("prompt", "<p>Asked otherwise before</p>");
        var old = new AttemptSheet.Item(
                item.questionId(), "", view, null, null, 0, false, List.of(), 0, null, null, null, null, null, null);
        var attempt = lessonChecks.start(LESSON).orElseThrow();
        answering.answer(attempt, List.of(new AnswerChange(item.questionId(), 1, null, null, false, null)));
        var notice = new Div();
        var outbox = new Outbox(studying.sheet(attempt));
        UI.getCurrent().add(outbox, notice);

        new AnswerCheck(desk, old, new ResponseField(old, 0, 0), notice).check(attempt, outbox);
        browserAnswers("flush", true);

        assertThat(notice.getElement().getTextRecursively()).contains("The lesson has changed");
        assertThat(studying.sheet(attempt).items()).allMatch(it -> it.review() == null);
    }

    private AttemptId attempt() {
        return lessonChecks.open(LESSON).orElseThrow().id();
    }

    private Outbox outbox() {
        return find(Outbox.class, screen()).single();
    }

    private ResponseField field() {
        return find(ResponseField.class, screen()).all().getFirst();
    }

    private void check() {
        browserTells(outbox(), "check", "{\"event.detail.question\":\"" + field().question() + "\"}");
    }
}
