package app.salient.insight;

import static app.salient.testing.Visitors.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.salient.account.Visitor;
import app.salient.classroom.Assigning;
import app.salient.classroom.Assignment;
import app.salient.classroom.AssignmentPlan;
import app.salient.classroom.Audience;
import app.salient.classroom.ClassroomCard;
import app.salient.classroom.ExtraTime;
import app.salient.classroom.Joining;
import app.salient.classroom.Teaching;
import app.salient.lesson.Delivery;
import app.salient.study.AttemptId;
import app.salient.study.AttemptKind;
import app.salient.study.answering.Starting;
import app.salient.study.answering.Studying;
import app.salient.study.reading.Reading;
import app.salient.testing.Cast;
import app.salient.testing.SteppingClock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How far a class is with what it was asked, on a real database. */
abstract class ClassWorkContract {
    private static final String SEA = "reading-the-sea";
    private static final List<String> SECTIONS = List.of("twice-a-day", "who-measures");

    @Autowired
    ClassInsight insight;

    @Autowired
    Teaching teaching;

    @Autowired
    Joining joining;

    @Autowired
    Assigning assigning;

    @Autowired
    ExtraTime extraTime;

    @Autowired
    Reading reading;

    @Autowired
    Starting starting;

    @Autowired
    Studying studying;

    @Autowired
    Cast cast;

    @Autowired
    SteppingClock clock;

    private Visitor teacher;
    private Visitor anna;
    private Visitor bo;
    private ClassroomCard card;

    @BeforeEach
    void aClass() {
        teacher = cast.instructor("Ms Harbour");
        card = as(teacher, () -> teaching.newClass("History 9B", ZoneOffset.UTC));
        anna = joined("Anna");
        bo = joined("Bo");
    }

    @Test
    void followsAQuizFromBeforeItOpensToTheHandIn() {
        var quiz = assign(homework(inDays(1), inDays(3)));
        assertThat(state(anna, quiz)).isEqualTo(WorkState.NOT_YET_OPEN);
        clock.forward(Duration.ofDays(1));
        assertThat(state(anna, quiz)).isEqualTo(WorkState.OPEN);
        var attempt = start(anna);
        assertThat(state(anna, quiz)).isEqualTo(WorkState.STARTED);
        assertThat(work(anna, quiz).attempt()).contains(attempt);
        as(anna, () -> studying.handIn(attempt));
        assertThat(state(anna, quiz)).isEqualTo(WorkState.IN_TIME);
        assertThat(work(anna, quiz).doneAt()).contains(clock.instant());
        clock.forward(Duration.ofDays(2));
        assertThat(state(anna, quiz)).isEqualTo(WorkState.IN_TIME);
        assertThat(state(bo, quiz)).isEqualTo(WorkState.MISSED);
    }

    @Test
    void callsALessonDoneOnlyWhenEachOfItsSectionsIsRead() {
        var lesson = assign(AssignmentPlan.reading(SEA, null, inDays(1)));
        read(anna, SECTIONS.getFirst());
        assertThat(work(anna, lesson))
                .extracting(WorkDone::state, WorkDone::sectionsRead, WorkDone::sections)
                .containsExactly(WorkState.STARTED, 1, SECTIONS.size());
        read(anna, SECTIONS.getLast());
        assertThat(state(anna, lesson)).isEqualTo(WorkState.IN_TIME);
        assertThat(state(bo, lesson)).isEqualTo(WorkState.OPEN);
        clock.forward(Duration.ofDays(1).plusSeconds(1));
        assertThat(state(bo, lesson)).isEqualTo(WorkState.MISSED);
        SECTIONS.forEach(section -> read(bo, section));
        assertThat(state(bo, lesson)).as("nobody is kept from reading").isEqualTo(WorkState.LATE);
    }

    @Test
    void countsWhatWasReadBeforeItWasAsked() {
        SECTIONS.forEach(section -> read(anna, section));
        assertThat(state(anna, assign(AssignmentPlan.reading(SEA, null, inDays(1)))))
                .isEqualTo(WorkState.IN_TIME);
    }

    @Test
    void callsALessonAndItsQuizDoneOnceBothAre() {
        var both = assign(homework(null, inDays(1)).withReading(SEA));
        handIn(anna);
        assertThat(state(anna, both)).isEqualTo(WorkState.STARTED);
        SECTIONS.forEach(section -> read(anna, section));
        assertThat(state(anna, both)).isEqualTo(WorkState.IN_TIME);
    }

    @Test
    void tellsWorkThatIsStillTakenFromWorkThatIsMissed() {
        var late = assign(homework(null, inDays(1)).takenLateAlways());
        clock.forward(Duration.ofDays(2));
        assertThat(state(anna, late)).isEqualTo(WorkState.OVERDUE);
        handIn(anna);
        assertThat(state(anna, late)).isEqualTo(WorkState.LATE);
    }

    @Test
    void waitsForWhoHasMoreTime() {
        as(teacher, () -> extraTime.set(card.id(), bo.id(), 2));
        var timed = assign(new AssignmentPlan(SEA, Delivery.HOMEWORK, null, inDays(1), 60, null));
        clock.forward(Duration.ofDays(1).plusMinutes(30));
        assertThat(state(anna, timed)).isEqualTo(WorkState.MISSED);
        assertThat(state(bo, timed)).isEqualTo(WorkState.OPEN);
    }

    @Test
    void asksEachStudentByTheAssignmentThatHoldsForThem() {
        var all = assign(homework(null, inDays(1)).withReading(SEA));
        var own = assign(homework(null, inDays(9)).meantFor(Audience.person(anna.id())));
        assertThat(state(bo, own)).isEqualTo(WorkState.NOT_ASKED);
        clock.forward(Duration.ofDays(2));
        assertThat(state(anna, own)).as("her own date").isEqualTo(WorkState.OPEN);
        SECTIONS.forEach(section -> read(anna, section));
        assertThat(state(anna, all)).as("only the lesson is left of it").isEqualTo(WorkState.LATE);
    }

    @Test
    void neverTellsOfPracticeNorWaitsForIt() {
        var practice = assign(new AssignmentPlan(SEA, Delivery.PRACTICE, null, inDays(1), null, null));
        var attempt = as(anna, () -> starting.start(SEA, AttemptKind.PRACTICE))
                .attempt()
                .orElseThrow();
        as(anna, () -> studying.handIn(attempt));
        for (Visitor student : List.of(anna, bo)) {
            assertThat(work(student, practice))
                    .extracting(WorkDone::state, WorkDone::begun, WorkDone::isWaiting)
                    .containsExactly(WorkState.NOT_FOLLOWED, false, false);
            assertThat(work(student, practice).attempt()).isEmpty();
        }
        as(teacher, () -> assigning.withdraw(card.id(), practice.id()));
        var both = assign(new AssignmentPlan(SEA, Delivery.PRACTICE, null, inDays(1), null, null).withReading(SEA));
        SECTIONS.forEach(section -> read(anna, section));
        assertThat(state(anna, both)).as("the lesson alone is followed").isEqualTo(WorkState.IN_TIME);
    }

    @Test
    void forgetsTriesFromBeforeItWasAsked() {
        handIn(anna);
        clock.forward(Duration.ofMinutes(1));
        assertThat(state(anna, assign(homework(null, inDays(1))))).isEqualTo(WorkState.OPEN);
    }

    @Test
    void listsAsNotStartedExactlyThoseWhomTheMatrixCallsOpenAndNotBegun() {
        var quiz = assign(homework(null, inDays(1)));
        assign(AssignmentPlan.reading(SEA, inDays(1), null));
        start(bo);
        read(anna, SECTIONS.getFirst());
        var dashboard = as(teacher, () -> insight.dashboard(card.id())).orElseThrow();
        assertThat(NotStarted.of(dashboard.progress(), dashboard.work())).satisfiesExactly(one -> {
            assertThat(one.student().id()).isEqualTo(anna.id());
            assertThat(one.asked()).extracting(Asked::id).containsExactly(quiz.id());
        });
        assertThat(dashboard.progress().students())
                .allSatisfy(student -> assertThat(
                                dashboard.work().of(student.id(), quiz.id()).isWaiting())
                        .isEqualTo(student.id().equals(anna.id())));
    }

    private static AssignmentPlan homework(@Nullable Instant opens, Instant due) {
        return new AssignmentPlan(SEA, Delivery.HOMEWORK, opens, due, null, null);
    }

    private Assignment assign(AssignmentPlan plan) {
        return as(teacher, () -> assigning.assign(card.id(), plan)) instanceof Assigning.Outcome.Done(var made)
                ? made
                : org.assertj.core.api.Assertions.fail("refused: " + plan);
    }

    private WorkDone work(Visitor student, Assignment assignment) {
        return as(teacher, () -> insight.dashboard(card.id()))
                .orElseThrow()
                .work()
                .of(student.id(), assignment.id());
    }

    private WorkState state(Visitor student, Assignment assignment) {
        return work(student, assignment).state();
    }

    private void read(Visitor who, String section) {
        as(who, () -> reading.sectionRead(SEA, section));
    }

    private AttemptId start(Visitor who) {
        return as(who, () -> starting.start(SEA, AttemptKind.GRADED)).attempt().orElseThrow();
    }

    private void handIn(Visitor who) {
        var attempt = start(who);
        as(who, () -> studying.handIn(attempt));
    }

    private Visitor joined(String name) {
        var student = cast.student(name);
        as(student, () -> joining.join(card.code()));
        return student;
    }

    private Instant inDays(int days) {
        return clock.instant().plus(Duration.ofDays(days));
    }
}
