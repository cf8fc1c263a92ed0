package app.salient.classroom;

import static app.salient.testing.Visitors.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.salient.account.Visitor;
import app.salient.lesson.Delivery;
import app.salient.study.Assigned;
import app.salient.study.AssignedLesson;
import app.salient.study.AttemptKind;
import app.salient.study.Dates;
import app.salient.study.paper.Terms;
import app.salient.testing.SteppingClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Classes that are asked to read a lesson, to take its quiz, or both; and late work without an end. On a real database. */
abstract class LessonsAskedContract extends AnnasClassContract {
    private static final String NEAP = "spring-and-neap";

    @Autowired
    Grouping grouping;

    @Autowired
    ExtraTime extraTime;

    @Autowired
    SteppingClock clock;

    private Visitor bo;

    @BeforeEach
    void bo() {
        bo = cast.student("Bo");
        as(bo, () -> joining.join(card.code()));
    }

    @Test
    void asksToReadALessonAndForNoQuiz() {
        var made = assign(AssignmentPlan.reading(SEA, inDays(1), inDays(2)));
        assertThat(as(teacher, () -> assigning.find(card.id(), made.id()))).contains(made);
        assertThat(assignments.lessonsOf(anna.id()))
                .containsExactly(new AssignedLesson(
                        SEA,
                        "History 9B",
                        new Dates(
                                Optional.of(KYIV), Optional.of(inDays(1)), Optional.empty(), Optional.of(inDays(2)))));
        assertThat(assignments.of(anna.id())).isEmpty();
    }

    @Test
    void asksForALessonAndItsQuizAtOnceAndForNeitherTwice() {
        assign(homework(SEA).withReading(SEA));
        assertThat(assignments.lessonsOf(anna.id()))
                .extracting(AssignedLesson::lessonId)
                .containsExactly(SEA);
        assertThat(assignments.of(anna.id())).extracting(Assigned::quizId).containsExactly(SEA);
        for (var again : new AssignmentPlan[] {homework(SEA), AssignmentPlan.reading(SEA, null, null)}) {
            assertThat(outcome(again))
                    .isEqualTo(new Assigning.Outcome.Refused(Set.of(AssignmentFault.ALREADY_ASSIGNED)));
        }
        assign(AssignmentPlan.reading(NEAP, null, null));
        assign(homework(NEAP));
    }

    @Test
    void givesALessonToAGroupAndItsDateToOneStudent() {
        as(teacher, () -> grouping.put(card.id(), anna.id(), "North"));
        assign(AssignmentPlan.reading(SEA, null, inDays(5)).meantFor(Audience.group("North")));
        assertThat(assignments.lessonsOf(bo.id())).isEmpty();
        assign(AssignmentPlan.reading(SEA, null, inDays(9)).meantFor(Audience.person(anna.id())));
        assertThat(assignments.lessonsOf(anna.id()))
                .extracting(asked -> asked.dates().closesAt())
                .containsExactly(Optional.of(inDays(9)));
    }

    @Test
    void letsTheQuizHaveAnotherDateForOneStudentWithoutTouchingTheLesson() {
        assign(new AssignmentPlan(SEA, Delivery.HOMEWORK, null, inDays(2), null, null).withReading(SEA));
        assign(new AssignmentPlan(SEA, Delivery.HOMEWORK, null, inDays(7), null, null)
                .meantFor(Audience.person(anna.id())));
        assertThat(assignments.of(anna.id(), SEA).flatMap(Assigned::dueAt)).contains(inDays(7));
        assertThat(assignments.lessonsOf(anna.id()))
                .extracting(asked -> asked.dates().closesAt())
                .containsExactly(Optional.of(inDays(2)));
    }

    @Test
    void refusesALessonThatThereIsNotAndDatesThatCannotBeMeant() {
        assertThat(outcome(AssignmentPlan.reading("no-such-lesson", null, null)))
                .isEqualTo(new Assigning.Outcome.Refused(Set.of(AssignmentFault.NO_SUCH_LESSON)));
        assertThat(outcome(AssignmentPlan.reading(SEA, inDays(2), inDays(1))))
                .isEqualTo(new Assigning.Outcome.Refused(Set.of(AssignmentFault.DUE_BEFORE_OPEN)));
        assertThat(outcome(AssignmentPlan.reading(SEA, null, clock.instant())))
                .isEqualTo(new Assigning.Outcome.Refused(Set.of(AssignmentFault.DUE_PASSED)));
        assertThat(outcome(AssignmentPlan.reading(SEA, null, null).takenLateAlways()))
                .isEqualTo(new Assigning.Outcome.Refused(Set.of(AssignmentFault.LATE_WITHOUT_DUE)));
        assertThat(outcome(new AssignmentPlan(SEA, Delivery.EXAM, null, inDays(1), null, null).takenLateAlways()))
                .isEqualTo(new Assigning.Outcome.Refused(Set.of(AssignmentFault.EXAM_WITHOUT_END)));
    }

    @Test
    void keepsWhatItAsksForWhenDatesAreChanged() {
        var made = assign(AssignmentPlan.reading(SEA, null, inDays(1)));
        assertThatThrownBy(() -> as(
                        teacher,
                        () -> assigning.change(
                                card.id(), made.id(), homework(SEA).withReading(SEA))))
                .isInstanceOf(IllegalArgumentException.class);
        as(teacher, () -> assigning.change(card.id(), made.id(), AssignmentPlan.reading(SEA, null, inDays(3))));
        assertThat(assignments.lessonsOf(anna.id()))
                .extracting(asked -> asked.dates().closesAt())
                .containsExactly(Optional.of(inDays(3)));
        assertThat(as(teacher, () -> assigning.withdraw(card.id(), made.id()))).isTrue();
        assertThat(assignments.lessonsOf(anna.id())).isEmpty();
    }

    @Test
    void takesLateWorkWithoutAnEndAndCallsItLateWithTheExtraTimeOfEachStudent() {
        as(teacher, () -> extraTime.set(card.id(), bo.id(), 2));
        assign(new AssignmentPlan(SEA, Delivery.HOMEWORK, null, inDays(1), 60, null).takenLateAlways());
        assertThat(as(bo, () -> starting.terms(SEA)).flatMap(Terms::lateFrom))
                .contains(inDays(1).plus(Duration.ofHours(1)));
        clock.forward(Duration.ofDays(2));
        for (Visitor student : new Visitor[] {anna, bo}) {
            var attempt = as(student, () -> starting.start(SEA, AttemptKind.GRADED))
                    .attempt()
                    .orElseThrow();
            assertThat(as(student, () -> studying.handIn(attempt))
                            .result()
                            .orElseThrow()
                            .overdue())
                    .isTrue();
        }
    }

    @Test
    void asksNothingMoreOfAnArchivedClass(@Autowired ClassLife life) {
        assign(AssignmentPlan.reading(SEA, null, null));
        as(teacher, () -> life.archive(card.id()));
        assertThat(assignments.lessonsOf(anna.id())).isEmpty();
    }

    private static AssignmentPlan homework(String quiz) {
        return new AssignmentPlan(quiz, Delivery.HOMEWORK, null, null, null, null);
    }

    private Assigning.Outcome outcome(AssignmentPlan plan) {
        return as(teacher, () -> assigning.assign(card.id(), plan));
    }

    private Assignment assign(AssignmentPlan plan) {
        return outcome(plan) instanceof Assigning.Outcome.Done(var made)
                ? as(teacher, () -> assigning.find(card.id(), made.id())).orElseThrow()
                : org.assertj.core.api.Assertions.fail("refused: " + plan);
    }

    private Instant inDays(int days) {
        return clock.instant().plus(Duration.ofDays(days));
    }
}
