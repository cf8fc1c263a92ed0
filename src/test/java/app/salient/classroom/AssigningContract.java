package app.salient.classroom;

import static app.salient.testing.Visitors.as;
import static app.salient.testing.Visitors.guest;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.salient.account.Visitor;
import app.salient.lesson.Delivery;
import app.salient.study.Assigned;
import app.salient.study.Grace;
import app.salient.testing.Cast;
import app.salient.testing.SteppingClock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** What instructors ask of their classes, on a real database. */
abstract class AssigningContract {
    private static final String SEA = "reading-the-sea";
    private static final Duration DAY = Duration.ofDays(1);

    @Autowired
    Teaching teaching;

    @Autowired
    Joining joining;

    @Autowired
    Assigning assigning;

    @Autowired
    ExtraTime extraTime;

    @Autowired
    AssignmentsOfClasses assignments;

    @Autowired
    Cast cast;

    @Autowired
    SteppingClock clock;

    private Visitor teacher;
    private Visitor student;
    private ClassroomCard card;

    @BeforeEach
    void people() {
        teacher = cast.instructor("Ms Harbour");
        student = cast.student("Anna");
        card = classWith(student);
    }

    @Test
    void keepsWhatWasAssignedAsItWasSaid() {
        var plan = new AssignmentPlan(SEA, Delivery.EXAM, inDays(1), inDays(2), 45, 1);
        var made = assigned(card, plan);
        assertThat(as(teacher, () -> assigning.of(card.id()))).containsExactly(made);
        assertThat(as(teacher, () -> assigning.find(card.id(), made.id())).map(Assignment::plan))
                .contains(plan);
        assertThat(assignments.of(student.id(), SEA))
                .contains(new Assigned(
                        SEA,
                        "History 9B",
                        ZoneId.of("Europe/Helsinki"),
                        Delivery.EXAM,
                        clock.instant(),
                        Optional.of(inDays(1)),
                        Optional.of(inDays(2)),
                        Optional.of(45),
                        Optional.of(1),
                        Optional.of(inDays(2))));
    }

    @Test
    void listsWhatIsDueSoonestFirstAndWhatHasNoDateLast() {
        var none = assigned(card, homework("spring-and-neap", null));
        var soon = assigned(card, homework(SEA, inDays(1)));
        assertThat(as(teacher, () -> assigning.of(card.id()))).containsExactly(soon, none);
    }

    @Test
    void assignsAQuizToAClassOnce() {
        assigned(card, homework(SEA, inDays(1)));
        assertThat(faults(homework(SEA, inDays(2)))).containsExactly(AssignmentFault.ALREADY_ASSIGNED);
    }

    @Test
    void refusesDatesThatCannotBeMeant() {
        assertThat(faults(plan(Delivery.HOMEWORK, inDays(2), inDays(2), null, null)))
                .containsExactly(AssignmentFault.DUE_BEFORE_OPEN);
        assertThat(faults(homework(SEA, clock.instant()))).containsExactly(AssignmentFault.DUE_PASSED);
        assertThat(faults(plan(Delivery.EXAM, null, null, null, null)))
                .containsExactly(AssignmentFault.EXAM_WITHOUT_DUE);
    }

    @Test
    void refusesNumbersOutOfRangeAndQuizzesThereAreNot() {
        assertThat(faults(plan(Delivery.HOMEWORK, null, null, 0, 0)))
                .containsExactlyInAnyOrder(AssignmentFault.MINUTES, AssignmentFault.ATTEMPTS);
        assertThat(faults(plan(Delivery.HOMEWORK, null, null, 601, 101)))
                .containsExactlyInAnyOrder(AssignmentFault.MINUTES, AssignmentFault.ATTEMPTS);
        assertThat(faults(homework("no-such-quiz", null))).containsExactly(AssignmentFault.NO_SUCH_QUIZ);
        assigned(card, plan(Delivery.HOMEWORK, null, null, 600, 100));
    }

    @Test
    void changesDatesAndRulesButNotTheQuiz() {
        var made = assigned(card, homework(SEA, inDays(1)));
        var later = homework(SEA, inDays(3));
        assertThat(as(teacher, () -> assigning.change(card.id(), made.id(), later)))
                .isInstanceOf(Assigning.Outcome.Done.class);
        assertThat(assignments.of(student.id(), SEA).orElseThrow().dueAt()).contains(inDays(3));
        assertThatThrownBy(() ->
                        as(teacher, () -> assigning.change(card.id(), made.id(), homework("spring-and-neap", null))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(as(
                        teacher,
                        () -> assigning.change(card.id(), made.id(), plan(Delivery.EXAM, null, null, null, null))))
                .isEqualTo(new Assigning.Outcome.Refused(Set.of(AssignmentFault.EXAM_WITHOUT_DUE)));
    }

    @Test
    void makesAnotherInstructorsClassLookLikeNone() {
        var made = assigned(card, homework(SEA, inDays(1)));
        var other = cast.instructor("Mr Other");
        var theirs = as(other, () -> teaching.newClass("Theirs", ZoneId.of("Europe/Kyiv")));
        assertThat(as(other, () -> assigning.of(card.id()))).isEmpty();
        assertThat(as(other, () -> assigning.find(card.id(), made.id()))).isEmpty();
        assertThat(as(other, () -> assigning.find(theirs.id(), made.id()))).isEmpty();
        assertThat(as(other, () -> assigning.assign(card.id(), homework("spring-and-neap", null))))
                .isEqualTo(new Assigning.Outcome.NotFound());
        assertThat(as(other, () -> assigning.change(card.id(), made.id(), homework(SEA, null))))
                .isEqualTo(new Assigning.Outcome.NotFound());
        assertThat(as(other, () -> assigning.change(theirs.id(), made.id(), homework(SEA, null))))
                .isEqualTo(new Assigning.Outcome.NotFound());
        assertThat(as(other, () -> assigning.withdraw(card.id(), made.id()))).isFalse();
        assertThat(as(other, () -> extraTime.of(card.id()))).isEmpty();
        assertThat(as(other, () -> extraTime.set(card.id(), student.id(), 2))).isFalse();
        assertThat(as(teacher, () -> assigning.of(card.id()))).containsExactly(made);
        assertThat(assignments.timeFactor(student.id())).isEqualTo(1);
    }

    @Test
    void letsOnlyInstructorsAssignAndSeeTheNamesOfAClass() {
        for (Visitor notATeacher : new Visitor[] {student, guest()}) {
            assertThatThrownBy(() -> as(notATeacher, () -> assigning.assign(card.id(), homework(SEA, null))))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> as(notATeacher, () -> assigning.of(card.id())))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> as(notATeacher, () -> extraTime.of(card.id())))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> as(notATeacher, () -> extraTime.set(card.id(), student.id(), 2)))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void givesOneStudentMoreTimeAndNobodyElse() {
        var other = cast.student("Bo");
        as(other, () -> joining.join(card.code()));
        assertThat(as(teacher, () -> extraTime.set(card.id(), student.id(), 1.5)))
                .isTrue();
        assertThat(as(teacher, () -> extraTime.of(card.id()))).isEqualTo(Map.of(student.id(), 1.5, other.id(), 1.0));
        assertThat(as(
                        teacher,
                        () -> extraTime.set(card.id(), cast.student("Stranger").id(), 2)))
                .isFalse();
        for (double factor : new double[] {0.99, 4.01, Double.NaN}) {
            assertThatThrownBy(() -> as(teacher, () -> extraTime.set(card.id(), student.id(), factor)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void takesTheLargestExtraTimeOfAllTheClassesOfAStudent() {
        var second = classWith(student);
        as(teacher, () -> extraTime.set(card.id(), student.id(), 2));
        as(teacher, () -> extraTime.set(second.id(), student.id(), 1.25));
        assertThat(assignments.timeFactor(student.id())).isEqualTo(2);
        assigned(second, plan(Delivery.EXAM, null, inDays(1), 30, null));
        assertThat(assignments.of(student.id(), SEA).orElseThrow().closedForAllAt())
                .as("for the exam of the second class too")
                .contains(inDays(1).plus(Duration.ofMinutes(30)));
    }

    @Test
    void putsAnExamThatIsOpenBeforeAnotherClassesHomeworkAndTheOneDueLastBeforeOthers() {
        var second = classWith(student);
        assigned(card, plan(Delivery.EXAM, null, inDays(1), null, null));
        assigned(second, homework(SEA, inDays(3)));
        assertThat(assignments.of(student.id(), SEA).map(Assigned::delivery)).contains(Delivery.EXAM);
        assertThat(assignments.of(student.id())).hasSize(1);
        clock.forward(DAY);
        assertThat(assignments.of(student.id(), SEA).map(Assigned::delivery))
                .as("while answers from offline may arrive")
                .contains(Delivery.EXAM);
        clock.forward(Grace.LENGTH);
        assertThat(assignments.of(student.id(), SEA).map(Assigned::delivery)).contains(Delivery.HOMEWORK);
        var third = classWith(student);
        assigned(third, homework(SEA, inDays(30)));
        assertThat(assignments.of(student.id(), SEA).orElseThrow().dueAt()).contains(inDays(30));
    }

    private static AssignmentPlan homework(String quiz, @Nullable Instant due) {
        return new AssignmentPlan(quiz, Delivery.HOMEWORK, null, due, null, null);
    }

    private static AssignmentPlan plan(
            Delivery delivery,
            @Nullable Instant opens,
            @Nullable Instant due,
            @Nullable Integer minutes,
            @Nullable Integer attempts) {
        return new AssignmentPlan(SEA, delivery, opens, due, minutes, attempts);
    }

    private Set<AssignmentFault> faults(AssignmentPlan plan) {
        return as(teacher, () -> assigning.assign(card.id(), plan)) instanceof Assigning.Outcome.Refused(var faults)
                ? faults
                : Set.of();
    }

    private Assignment assigned(ClassroomCard to, AssignmentPlan plan) {
        return as(teacher, () -> assigning.assign(to.id(), plan)) instanceof Assigning.Outcome.Done(var made)
                ? as(teacher, () -> assigning.find(to.id(), made.id())).orElseThrow()
                : org.assertj.core.api.Assertions.fail("refused: " + plan);
    }

    private ClassroomCard classWith(Visitor member) {
        var made = as(teacher, () -> teaching.newClass("History 9B", ZoneId.of("Europe/Helsinki")));
        as(member, () -> joining.join(made.code()));
        return made;
    }

    private Instant inDays(int days) {
        return clock.instant().plus(DAY.multipliedBy(days));
    }
}
