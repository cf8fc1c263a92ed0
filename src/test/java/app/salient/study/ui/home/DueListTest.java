package app.salient.study.ui.home;

import static app.salient.testing.Visitors.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.salient.classroom.AssignmentPlan;
import app.salient.design.Link;
import app.salient.lesson.Delivery;
import app.salient.study.AttemptKind;
import app.salient.study.StudyPaths;
import app.salient.study.reading.Reading;
import app.salient.study.ui.Countdown;
import app.salient.study.ui.InClassViewTest;
import app.salient.study.ui.Moment;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a student sees of what their class asks. */
class DueListTest extends InClassViewTest {
    @Autowired
    Reading reading;

    @BeforeEach
    void aClassmate() {
        var classmate = cast.student("Classmate Bo");
        as(classmate, () -> joining.join(card.code()));
    }

    @Test
    void saysNothingWhileNothingIsAsked() {
        open("");
        assertThat(find(DueList.class, screen()).all()).isEmpty();
    }

    @Test
    void namesTheQuizItsClassAndWhenItIsDueAndNoClassmate() {
        assign(NEAP, Delivery.EXAM, Duration.ofDays(3));
        open("");
        assertThat(find(DueList.class, screen()).single().getElement().getTextRecursively())
                .contains("Spring and neap, the quiz", "History 9B", "Due", "Exam");
        var moment = find(Moment.class, screen()).single().getElement();
        assertThat(moment.getAttribute("at"))
                .isEqualTo(inFuture(Duration.ofDays(3)).toString());
        assertThat(moment.getAttribute("zone")).isEqualTo("Europe/Helsinki");
        assertThat(words()).doesNotContain("Classmate");
    }

    @Test
    void sendsFirstToTheLessonOfWhatIsDueSoonestAndADayBeforeToItsQuiz() {
        assign(NEAP, Delivery.HOMEWORK, Duration.ofDays(3));
        assign("reading-the-sea", Delivery.HOMEWORK, Duration.ofDays(9));
        open("");
        assertThat(nextStep().getText()).isEqualTo("Start reading: Spring and neap");
        clock.forward(Duration.ofDays(2));
        open("");
        assertThat(nextStep().getText()).isEqualTo("Take the quiz: Spring and neap");
        var attempt = starting.start(NEAP, AttemptKind.GRADED).attempt().orElseThrow();
        open("");
        assertThat(nextStep().getHref()).isEqualTo(StudyPaths.attempt(attempt));
        assertThat(words()).contains("you have begun it");
    }

    @Test
    void forgetsAnExamOnceItIsHandedInThoughItsMarksAreStillHidden() {
        assign("reading-the-sea", Delivery.EXAM, Duration.ofHours(3));
        studying.handIn(
                starting.start("reading-the-sea", AttemptKind.GRADED).attempt().orElseThrow());
        open("");
        assertThat(find(DueList.class, screen()).all()).isEmpty();
        assertThat(words()).doesNotContain("Best result");
        assertThat(nextStep().getText()).doesNotContain("quiz");
    }

    @Test
    void showsTheTermsOfTheClassBeforeTheQuizIsStarted() {
        assign("reading-the-sea", Delivery.EXAM, Duration.ofHours(3));
        open("quiz/reading-the-sea");
        assertThat(words())
                .contains("Exam", "6 questions in 30 minutes", "Due", "only once the exam has closed", "once")
                .doesNotContain("Practise");
    }

    @Test
    void sendsToTheLessonThatIsDueAndForgetsItOnceItIsRead() {
        as(
                teacher,
                () -> assigning.assign(card.id(), AssignmentPlan.reading(NEAP, null, inFuture(Duration.ofDays(1)))));
        open("");
        assertThat(dueList().getElement().getTextRecursively())
                .contains("Spring and neap", "0 of 1 sections read", "History 9B", "Due", "Read")
                .contains("A lesson is done when each of its sections was read to its end.");
        assertThat(find(Moment.class, dueList()).single().getElement().getAttribute("zone"))
                .isEqualTo("Europe/Helsinki");
        assertThat(find(Countdown.class, dueList()).all()).hasSize(1);
        assertThat(nextStep().getHref()).isEqualTo(StudyPaths.lesson(NEAP));
        reading.sectionRead(NEAP, "sun-and-moon");
        open("");
        assertThat(find(DueList.class, screen()).all()).isEmpty();
    }

    @Test
    void keepsWhatIsTakenLateWithoutAnEndAndSaysThatItIsLate() {
        as(
                teacher,
                () -> assigning.assign(
                        card.id(),
                        new AssignmentPlan(NEAP, Delivery.HOMEWORK, null, inFuture(Duration.ofDays(1)), null, null)
                                .takenLateAlways()));
        open("quiz/" + NEAP);
        assertThat(words()).contains("after that it counts as late, and is taken without an end");
        clock.forward(Duration.ofDays(2));
        open("");
        assertThat(dueList().getElement().getTextRecursively()).contains("was due", "still taken, as late");
        assertThat(find(Countdown.class, dueList()).all()).isEmpty();
    }

    private DueList dueList() {
        return find(DueList.class, screen()).single();
    }

    private void assign(String quiz, Delivery delivery, Duration until) {
        as(
                teacher,
                () -> assigning.assign(card.id(), new AssignmentPlan(quiz, delivery, null, inFuture(until), 30, 1)));
    }

    private Instant inFuture(Duration until) {
        return clock.instant().plus(until);
    }

    private Link nextStep() {
        return find(Link.class, screen()).withClassName("primary").single();
    }
}
