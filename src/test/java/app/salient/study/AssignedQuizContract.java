package app.salient.study;

import static app.salient.testing.Visitors.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.salient.account.Visitor;
import app.salient.classroom.Assigning;
import app.salient.classroom.Assignment;
import app.salient.classroom.AssignmentPlan;
import app.salient.classroom.ClassroomCard;
import app.salient.classroom.ExtraTime;
import app.salient.classroom.Joining;
import app.salient.classroom.Teaching;
import app.salient.lesson.Delivery;
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

/** What an assignment does to those who take the quiz, on a real database. */
abstract class AssignedQuizContract {
    private static final String SEA = "reading-the-sea";
    private static final Duration HOUR = Duration.ofHours(1);

    @Autowired
    Teaching teaching;

    @Autowired
    Joining joining;

    @Autowired
    Assigning assigning;

    @Autowired
    ExtraTime extraTime;

    @Autowired
    Starting starting;

    @Autowired
    Studying studying;

    @Autowired
    Answering answering;

    @Autowired
    DueQuizzes dueQuizzes;

    @Autowired
    Overdue overdue;

    @Autowired
    Attempts attempts;

    @Autowired
    Practising practising;

    @Autowired
    Cast cast;

    @Autowired
    SteppingClock clock;

    private Visitor teacher;
    private Visitor anna;
    private ClassroomCard card;

    @BeforeEach
    void aClass() {
        teacher = cast.instructor("Ms Harbour");
        card = as(teacher, () -> teaching.newClass("History 9B", ZoneOffset.UTC));
        anna = joined("Anna");
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
        assertThat(started(bo)).isNotEqualTo(homework);
        assertThat(as(bo, () -> studying.sheet(homework)).items()).allMatch(item -> item.review() == null);
    }

    @Test
    void opensAndClosesWhenTheClassIsTold() {
        Instant opens = inHours(1);
        Instant due = inHours(2);
        assign(new AssignmentPlan(SEA, Delivery.HOMEWORK, opens, due, null, null));
        assertThat(start(anna, AttemptKind.GRADED)).isEqualTo(new Start.NotYetOpen(opens));
        clock.forward(HOUR);
        var attempt = started(anna);
        clock.forward(HOUR);
        assertThat(as(anna, () -> studying.handIn(attempt))
                        .result()
                        .orElseThrow()
                        .marks())
                .isPresent();
        assertThat(start(anna, AttemptKind.GRADED)).isEqualTo(new Start.Closed(due));
    }

    @Test
    void allowsAsManyAttemptsAsTheClassIsGivenAndForgetsThoseFromBefore() {
        handIn(anna, started(anna));
        clock.forward(HOUR);
        assign(exam(inHours(2), null, 1));
        assertThat(as(anna, () -> starting.taken(SEA))).isZero();
        handIn(anna, started(anna));
        assertThat(start(anna, AttemptKind.GRADED)).isEqualTo(new Start.NoAttemptLeft(1));
    }

    @Test
    void lengthensTheAttemptAndTheClosingForWhoHasExtraTime() {
        as(teacher, () -> extraTime.set(card.id(), anna.id(), 1.5));
        assign(exam(inHours(2), 60, null));
        Instant now = clock.instant();
        var first = started(anna);
        assertThat(endOf(anna, first)).isEqualTo(now.plus(Duration.ofMinutes(90)));
        handIn(anna, first);
        clock.forward(HOUR.multipliedBy(2).minusSeconds(1));
        assertThat(endOf(anna, started(anna)))
                .as("starts at the last moment of the others")
                .isEqualTo(now.plus(Duration.ofMinutes(150)));
    }

    @Test
    void handsInByItselfOnceTheGraceIsOver() {
        assign(exam(inHours(2), 60, null));
        var attempt = started(anna);
        answer(anna, attempt);
        clock.forward(HOUR.plus(Grace.LENGTH));
        overdue.handIn();
        assertThat(stored(attempt).isOpen()).as("answers may still arrive").isTrue();
        clock.forward(Duration.ofSeconds(1));
        overdue.handIn();
        assertThat(stored(attempt).isOpen()).isFalse();
        assertThat(stored(attempt).earned()).isEqualTo(1);
    }

    @Test
    void asksNothingOfWhoIsNotInTheClass() {
        assign(exam(inHours(2), 60, 1));
        var stranger = cast.student("Cem");
        var terms = as(stranger, () -> starting.terms(SEA)).orElseThrow();
        assertThat(terms.delivery()).isEqualTo(Delivery.HOMEWORK);
        assertThat(terms.dueAt()).isEmpty();
        assertThat(terms.assigned()).isEmpty();
        assertThat(as(stranger, () -> dueQuizzes.own())).isEmpty();
        assertThat(start(stranger, AttemptKind.PRACTICE)).isInstanceOf(Start.Started.class);
    }

    @Test
    void asksNothingAnyMoreOnceItIsWithdrawn() {
        var made = assign(exam(inHours(2), 60, 1));
        as(teacher, () -> assigning.withdraw(card.id(), made.id()));
        assertThat(as(anna, () -> starting.terms(SEA)).orElseThrow().assigned()).isEmpty();
        assertThat(as(anna, () -> dueQuizzes.own())).isEmpty();
        assertThat(stored(started(anna)).endsAt()).isNull();
    }

    @Test
    void keepsTheTermsAnAttemptBeganWith() {
        Instant now = clock.instant();
        var made = assign(exam(inHours(2), 60, null));
        var attempt = started(anna);
        var shorter = new AssignmentPlan(SEA, Delivery.HOMEWORK, null, inHours(1), 5, null);
        as(teacher, () -> assigning.change(card.id(), made.id(), shorter));
        as(teacher, () -> extraTime.set(card.id(), anna.id(), 2));
        assertThat(started(anna)).isEqualTo(attempt);
        assertThat(endOf(anna, attempt)).isEqualTo(now.plus(HOUR));
        as(teacher, () -> assigning.withdraw(card.id(), made.id()));
        handIn(anna, attempt);
        assertThat(marksShown(anna, attempt)).isFalse();
    }

    @Test
    void saysWhatIsDueSoonestFirstUntilItIsHandedInOrClosed() {
        assign(new AssignmentPlan("spring-and-neap", Delivery.HOMEWORK, null, null, null, null));
        assign(exam(inHours(2), null, null));
        assertThat(dueTo(anna)).containsExactly(SEA, "spring-and-neap");
        assertThat(as(anna, () -> dueQuizzes.own()).getFirst().className()).isEqualTo("History 9B");
        var attempt = started(anna);
        assertThat(as(anna, () -> dueQuizzes.own()).getFirst().answering()).isTrue();
        handIn(anna, attempt);
        assertThat(dueTo(anna)).containsExactly("spring-and-neap");
        assertThat(dueTo(joined("Bo"))).containsExactly(SEA, "spring-and-neap");
        clock.forward(HOUR.multipliedBy(2));
        assertThat(dueTo(joined("Cem"))).containsExactly("spring-and-neap");
    }

    private AssignmentPlan exam(Instant due, @Nullable Integer minutes, @Nullable Integer most) {
        return new AssignmentPlan(SEA, Delivery.EXAM, null, due, minutes, most);
    }

    private Assignment assign(AssignmentPlan plan) {
        return as(teacher, () -> assigning.assign(card.id(), plan)) instanceof Assigning.Outcome.Done(var made)
                ? made
                : org.assertj.core.api.Assertions.fail("refused: " + plan);
    }

    private Visitor joined(String name) {
        var student = cast.student(name);
        as(student, () -> joining.join(card.code()));
        return student;
    }

    private Start start(Visitor who, AttemptKind kind) {
        return as(who, () -> starting.start(SEA, kind));
    }

    private AttemptId started(Visitor who) {
        return start(who, AttemptKind.GRADED).attempt().orElseThrow();
    }

    private void handIn(Visitor who, AttemptId attempt) {
        as(who, () -> studying.handIn(attempt));
    }

    private void answer(Visitor who, AttemptId attempt) {
        var right = new AnswerChange("sea-1", 1, "{\"kind\":\"choice\",\"chosen\":[\"twice\"]}", null, false, null);
        as(who, () -> answering.answer(attempt, List.of(right)));
    }

    private boolean marksShown(Visitor who, AttemptId attempt) {
        var result = as(who, () -> studying.sheet(attempt)).result();
        return result.orElseThrow().marks().isPresent();
    }

    private Instant endOf(Visitor who, AttemptId attempt) {
        return as(who, () -> studying.sheet(attempt)).endsAt().orElseThrow();
    }

    private Attempt stored(AttemptId attempt) {
        return attempts.findById(attempt).orElseThrow();
    }

    private List<String> dueTo(Visitor who) {
        return as(who, () -> dueQuizzes.own()).stream().map(DueQuiz::quizId).toList();
    }

    private Instant inHours(int hours) {
        return clock.instant().plus(HOUR.multipliedBy(hours));
    }
}
