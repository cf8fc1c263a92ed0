package app.salient.study.answering;

import static app.salient.testing.Visitors.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.salient.classroom.AssignmentPlan;
import app.salient.lesson.Delivery;
import app.salient.study.AttemptKind;
import app.salient.study.Grace;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What an assignment does to those who take the quiz. */
abstract class AssignedQuizContract extends AssignedQuizzes {
    @Test
    void doesNotEndPracticeForAQuizThatCannotBegin() {
        var practice = start(anna, AttemptKind.PRACTICE).attempt().orElseThrow();
        assign(new AssignmentPlan(SEA, Delivery.HOMEWORK, inHours(1), inHours(2), null, null));
        assertThat(start(anna, AttemptKind.GRADED)).isInstanceOf(Start.NotYetOpen.class);
        assertThat(stored(practice).isOpen()).isTrue();
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
}
