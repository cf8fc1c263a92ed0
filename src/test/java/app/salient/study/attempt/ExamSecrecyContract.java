package app.salient.study.attempt;

import static app.salient.testing.Visitors.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.salient.classroom.AssignmentPlan;
import app.salient.classroom.Audience;
import app.salient.lesson.Delivery;
import app.salient.study.AttemptKind;
import app.salient.study.AttemptSheet;
import app.salient.study.Grace;
import app.salient.study.NoSuchAttempt;
import app.salient.study.answering.AssignedQuizzes;
import app.salient.study.answering.Start;
import app.salient.study.reading.ProgressQuery;
import app.salient.testing.CountedStatements;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Nothing of an exam is seen while somebody may still be answering it. */
abstract class ExamSecrecyContract extends AssignedQuizzes {
    @Autowired
    ProgressQuery progress;

    @Autowired
    CountedStatements statements;

    @Test
    void asksOnceForAllQuizzesWhichOfThemAreExams() {
        assign(exam(inHours(2), null, null));
        handIn(anna, started(anna));
        int withOne = as(anna, () -> statements.during(progress::own));
        as(anna, () -> starting.start("spring-and-neap", AttemptKind.GRADED));
        assertThat(as(anna, () -> statements.during(progress::own))).isEqualTo(withOne);
    }

    @Test
    void hidesTheMarksOfAnExamUntilItIsDue() {
        assign(exam(inHours(2), null, null));
        var attempt = started(anna);
        answer(anna, attempt);
        var handedIn = as(anna, () -> studying.handIn(attempt));
        assertThat(handedIn.result().orElseThrow().marks()).isEmpty();
        assertThat(handedIn.result().orElseThrow().shownAt())
                .contains(inHours(2).plus(Grace.LENGTH));
        assertThat(handedIn.items()).allMatch(item -> item.review() == null);
        clock.forward(HOUR.multipliedBy(2));
        assertThat(marksShown(anna, attempt))
                .as("while answers from offline may arrive")
                .isFalse();
        clock.forward(Grace.LENGTH);
        var closed = as(anna, () -> studying.sheet(attempt));
        assertThat(closed.result().orElseThrow().marks()).contains(new AttemptSheet.Marks(1, 6));
        assertThat(closed.items()).allMatch(item -> item.review() != null);
    }

    @Test
    void hidesThemLongerWhenTheEndIsMovedAfterTheHandIn() {
        var made = assign(exam(inHours(2), 60, null));
        var attempt = started(anna);
        handIn(anna, attempt);
        as(teacher, () -> assigning.change(card.id(), made.id(), exam(inHours(24), 60, null)));
        clock.forward(HOUR.multipliedBy(2).plus(Grace.LENGTH));
        assertThat(marksShown(anna, attempt)).isFalse();
        assertThat(as(anna, () -> studying.sheet(attempt)).items()).allMatch(item -> item.review() == null);
        clock.forward(HOUR.multipliedBy(22));
        assertThat(marksShown(anna, attempt)).isTrue();
    }

    @Test
    void hidesThemLongerWhenAClassmateGetsExtraTimeAfterTheHandIn() {
        assign(exam(inHours(2), 60, null));
        var attempt = started(anna);
        handIn(anna, attempt);
        var slow = joined("Bo");
        as(teacher, () -> extraTime.set(card.id(), slow.id(), 2));
        clock.forward(HOUR.multipliedBy(2).plus(Grace.LENGTH));
        assertThat(marksShown(anna, attempt)).isFalse();
        clock.forward(HOUR);
        assertThat(marksShown(anna, attempt)).isTrue();
    }

    @Test
    void tellsNobodyTheMarksBeforeWhoWasIllHasSatTheExamOnAnotherDay() {
        var ill = joined("Bo");
        assign(exam(inHours(2), null, null));
        assign(exam(inHours(26), null, null).meantFor(Audience.person(ill.id())));
        var attempt = started(anna);
        handIn(anna, attempt);
        clock.forward(HOUR.multipliedBy(3));
        assertThat(marksShown(anna, attempt)).isFalse();
        assertThat(as(anna, () -> studying.sheet(attempt)).items()).allMatch(item -> item.review() == null);
        assertThat(start(anna, AttemptKind.PRACTICE)).isEqualTo(new Start.KeptForExam());
        assertThat(start(anna, AttemptKind.GRADED)).isInstanceOf(Start.Closed.class);
        clock.forward(HOUR.multipliedBy(23).plus(Grace.LENGTH));
        assertThat(marksShown(anna, attempt)).isTrue();
        assertThat(start(anna, AttemptKind.PRACTICE)).isInstanceOf(Start.Started.class);
    }

    @Test
    void tellsNobodyTheMarksWhileAClassmateWithExtraTimeMayStillAnswer() {
        var slow = joined("Bo");
        as(teacher, () -> extraTime.set(card.id(), slow.id(), 1.5));
        assign(exam(inHours(2), 60, null));
        var attempt = started(anna);
        as(anna, () -> studying.handIn(attempt));
        clock.forward(HOUR.multipliedBy(2));
        assertThat(marksShown(anna, attempt)).isFalse();
        assertThat(start(anna, AttemptKind.PRACTICE)).isEqualTo(new Start.KeptForExam());
        assertThat(start(slow, AttemptKind.GRADED)).isInstanceOf(Start.Started.class);
        clock.forward(HOUR.dividedBy(2).plus(Grace.LENGTH));
        assertThat(marksShown(anna, attempt)).isTrue();
        assertThat(start(anna, AttemptKind.PRACTICE)).isInstanceOf(Start.Started.class);
    }

    @Test
    void keepsTheQuestionsOfAnExamFromPracticeUntilItHasClosed() {
        assign(exam(inHours(2), null, null));
        assertThat(start(anna, AttemptKind.PRACTICE)).isEqualTo(new Start.KeptForExam());
        clock.forward(HOUR.multipliedBy(2).plus(Grace.LENGTH));
        assertThat(start(anna, AttemptKind.PRACTICE)).isInstanceOf(Start.Started.class);
    }

    @Test
    void keepsThemAlsoFromAttemptsThatWereOpenBefore() {
        var practice = start(anna, AttemptKind.PRACTICE).attempt().orElseThrow();
        var bo = joined("Bo");
        var homework = started(bo);
        clock.forward(HOUR);
        assign(exam(inHours(2), null, null));
        assertThatThrownBy(() -> as(anna, () -> practising.check(practice, "sea-1")))
                .isInstanceOf(NoSuchAttempt.class);
        assertThatThrownBy(() -> as(anna, () -> hinting.take(practice, "sea-1", 1)))
                .isInstanceOf(NoSuchAttempt.class);
        handIn(anna, practice);
        assertThat(marksShown(anna, practice)).isFalse();
        assertThat(started(bo)).isNotEqualTo(homework);
        assertThat(as(bo, () -> studying.sheet(homework)).items()).allMatch(item -> item.review() == null);
    }

    @Test
    void keepsAnExamFromTheHomeworkOfAnotherClassUntilNobodyCanAnswerItAnyMore() {
        assign(exam(inHours(2), null, null));
        var other = as(teacher, () -> teaching.newClass("History 9C", ZoneOffset.UTC));
        as(anna, () -> joining.join(other.code()));
        as(
                teacher,
                () -> assigning.assign(other.id(), new AssignmentPlan(SEA, Delivery.HOMEWORK, null, null, null, null)));
        clock.forward(HOUR.multipliedBy(2).plusSeconds(1));
        assertThat(start(anna, AttemptKind.PRACTICE)).isEqualTo(new Start.KeptForExam());
        clock.forward(Grace.LENGTH);
        assertThat(start(anna, AttemptKind.PRACTICE)).isInstanceOf(Start.Started.class);
    }
}
