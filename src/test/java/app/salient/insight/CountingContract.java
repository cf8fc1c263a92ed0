package app.salient.insight;

import static app.salient.insight.SeaClass.SEA;
import static app.salient.testing.Visitors.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.salient.account.Visitor;
import app.salient.classroom.Assigning;
import app.salient.classroom.Assignment;
import app.salient.classroom.AssignmentPlan;
import app.salient.classroom.Audience;
import app.salient.lesson.Delivery;
import app.salient.study.AttemptKind;
import app.salient.study.Counting;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Which tries count in the matrix and for who is stuck, on a real database: what the assignment says that holds for the student. */
abstract class CountingContract extends SeaClassContract {
    private static final Duration A_WEEK = Duration.ofDays(7);

    @Autowired
    ClassInsight insight;

    @Autowired
    Assigning assigning;

    private Visitor anna;

    @BeforeEach
    void anna() {
        anna = sea.joined(card, "Anna");
    }

    @Test
    void forgetsATryFromBeforeTheQuizWasAssigned() {
        sea.take(anna, SEA, "10000");
        assertThat(dashboard().stuck()).hasSize(1);
        assign(homework(Counting.BEST));
        var now = dashboard();
        assertThat(pointsOf(anna, now)).isNull();
        assertThat(now.stuck()).isEmpty();
        sea.take(anna, SEA, "11000");
        assertThat(pointsOf(anna, dashboard())).isEqualTo(2.0);
    }

    @Test
    void neverSaysThatNothingWasDoneOfATryThatDoesNotCount() {
        sea.take(anna, SEA, "11111");
        assign(homework(Counting.BEST));
        var now = dashboard();
        assertThat(NotStarted.of(now.progress(), now.work()))
                .singleElement()
                .extracting(NotStarted::anything)
                .isEqualTo(true);
    }

    @Test
    void forgetsATryThatWasUnderWayBeforeTheQuizWasAssigned() {
        as(anna, () -> starting.start(SEA, AttemptKind.GRADED));
        clock.forward(A_WEEK);
        assertThat(dashboard().stuck()).extracting(Stuck::why).containsExactly(Stuck.Why.IDLE);
        assertThat(dashboard().progress().students().getFirst().in(SEA).quizOpen())
                .isTrue();
        assign(homework(Counting.BEST));
        assertThat(dashboard().stuck()).isEmpty();
        assertThat(dashboard().progress().students().getFirst().in(SEA).quizOpen())
                .isFalse();
    }

    @Test
    void countsForEachByTheAssignmentThatIsMeantForThem() {
        var bo = sea.joined(card, "Bo");
        assign(homework(Counting.LAST));
        assign(homework(Counting.FIRST).meantFor(Audience.person(anna.id())));
        for (Visitor student : new Visitor[] {anna, bo}) {
            sea.take(student, SEA, "11110");
            sea.take(student, SEA, "10000");
        }
        var now = dashboard();
        assertThat(pointsOf(anna, now)).isEqualTo(4.0);
        assertThat(pointsOf(bo, now)).isEqualTo(1.0);
        assertThat(now.stuck()).extracting(Stuck::student).containsExactly(bo.id());
    }

    @Test
    void countsTheBestOfAllWhereItIsAskedAsPracticeOrNotAtAll() {
        sea.take(anna, SEA, "11100");
        var assignment = assign(homework(Counting.LAST));
        sea.take(anna, SEA, "10000");
        assertThat(pointsOf(anna, dashboard())).isEqualTo(1.0);
        as(teacher, () -> assigning.withdraw(card.id(), assignment.id()));
        assertThat(pointsOf(anna, dashboard())).isEqualTo(3.0);
        assign(new AssignmentPlan(SEA, Delivery.PRACTICE, null, null, null, null));
        assertThat(pointsOf(anna, dashboard())).isEqualTo(3.0);
    }

    @Test
    void practiceForOneStudentAloneSaysNothingOfTheirMarks() {
        sea.take(anna, SEA, "11100");
        assign(homework(Counting.LAST));
        sea.take(anna, SEA, "10000");
        assign(new AssignmentPlan(SEA, Delivery.PRACTICE, null, null, null, null).meantFor(Audience.person(anna.id())));
        assertThat(pointsOf(anna, dashboard())).isEqualTo(3.0);
        assertThat(dashboard().stuck()).isEmpty();
    }

    private static AssignmentPlan homework(Counting counting) {
        return new AssignmentPlan(
                SEA, Delivery.HOMEWORK, null, null, null, null, Audience.EVERYBODY.value(), null, counting);
    }

    private Assignment assign(AssignmentPlan plan) {
        return as(teacher, () -> assigning.assign(card.id(), plan)) instanceof Assigning.Outcome.Done(var made)
                ? made
                : org.assertj.core.api.Assertions.fail("refused: " + plan);
    }

    private Dashboard dashboard() {
        return as(teacher, () -> insight.dashboard(card.id())).orElseThrow();
    }

    /** Null when nothing counts. */
    private static @Nullable Double pointsOf(Visitor who, Dashboard dashboard) {
        return dashboard.progress().students().stream()
                .filter(student -> student.id().equals(who.id()))
                .findFirst()
                .flatMap(student -> student.in(SEA).best())
                .map(ClassProgress.Score::earned)
                .orElse(null);
    }
}
