package app.salient.classroom;

import static app.salient.testing.Visitors.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.salient.account.Visitor;
import app.salient.lesson.Delivery;
import app.salient.study.Assigned;
import app.salient.study.AttemptKind;
import app.salient.study.Counting;
import app.salient.study.answering.Start;
import app.salient.testing.SteppingClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The same quiz asked of everybody, of a group and of one student; late work. On a real database. */
abstract class AudienceContract extends AnnasClassContract {
    private static final Duration DAY = Duration.ofDays(1);

    @Autowired
    Grouping grouping;

    @Autowired
    SteppingClock clock;

    private Visitor bo;

    @BeforeEach
    void bo() {
        bo = cast.student("Bo");
        as(bo, () -> joining.join(card.code()));
        as(teacher, () -> grouping.put(card.id(), anna.id(), " North "));
    }

    @Test
    void asksAQuizOfAGroupAndOfNobodyElse() {
        assertThat(assign(Audience.group("North"), inDays(1), null)).isInstanceOf(Assigning.Outcome.Done.class);
        assertThat(due(anna)).contains(inDays(1));
        assertThat(assignments.of(bo.id(), SEA)).isEmpty();
    }

    @Test
    void letsWhatIsForOneStudentHoldBeforeTheirGroupAndThatBeforeEverybody() {
        assign(Audience.EVERYBODY, inDays(9), null);
        assign(Audience.group("North"), inDays(2), null);
        assertThat(due(anna)).contains(inDays(2));
        assertThat(due(bo)).contains(inDays(9));
        assign(Audience.person(anna.id()), inDays(1), null);
        assertThat(due(anna)).contains(inDays(1));
        assertThat(due(bo)).contains(inDays(9));
    }

    @Test
    void refusesTheSameTwiceAndAnAudienceThatThereIsNot() {
        assign(Audience.group("North"), null, null);
        assertThat(assign(Audience.group("North"), null, null))
                .isEqualTo(new Assigning.Outcome.Refused(Set.of(AssignmentFault.ALREADY_ASSIGNED)));
        for (Audience nobody : new Audience[] {Audience.group("South"), Audience.person(teacher.id())}) {
            assertThat(assign(nobody, null, null))
                    .isEqualTo(new Assigning.Outcome.Refused(Set.of(AssignmentFault.NO_SUCH_AUDIENCE)));
        }
    }

    @Test
    void takesLateWorkUntilItCloses() {
        assign(Audience.EVERYBODY, inDays(1), inDays(3));
        assertThat(assignments.of(anna.id(), SEA).flatMap(Assigned::lateFrom)).contains(inDays(1));
        clock.forward(DAY.multipliedBy(2));
        var attempt = as(anna, () -> starting.start(SEA, AttemptKind.GRADED))
                .attempt()
                .orElseThrow();
        assertThat(as(anna, () -> studying.handIn(attempt))
                        .result()
                        .orElseThrow()
                        .overdue())
                .isTrue();
        clock.forward(DAY.multipliedBy(2));
        assertThat(as(bo, () -> starting.start(SEA, AttemptKind.GRADED))).isInstanceOf(Start.Closed.class);
    }

    @Test
    void callsNothingLateThatWasHandedInInTime() {
        assign(Audience.EVERYBODY, inDays(1), inDays(3));
        var attempt = as(anna, () -> starting.start(SEA, AttemptKind.GRADED))
                .attempt()
                .orElseThrow();
        assertThat(as(anna, () -> studying.handIn(attempt))
                        .result()
                        .orElseThrow()
                        .overdue())
                .isFalse();
    }

    @Test
    void refusesToTakeLateWorkBeforeItIsDue() {
        assertThat(assign(Audience.EVERYBODY, inDays(2), inDays(1)))
                .isEqualTo(new Assigning.Outcome.Refused(Set.of(AssignmentFault.LATE_BEFORE_DUE)));
        assertThat(assign(Audience.EVERYBODY, null, inDays(1)))
                .isEqualTo(new Assigning.Outcome.Refused(Set.of(AssignmentFault.LATE_WITHOUT_DUE)));
    }

    @Test
    void letsOnlyWhoTeachesTheClassMakeGroups() {
        var other = cast.instructor("Mr Other");
        assertThat(as(other, () -> grouping.of(card.id()))).isEmpty();
        assertThat(as(other, () -> grouping.put(card.id(), bo.id(), "South"))).isFalse();
        assertThat(as(teacher, () -> grouping.of(card.id())))
                .extracting(Grouping.Member::group)
                .containsExactly(Optional.of("North"), Optional.empty());
    }

    private Optional<Instant> due(Visitor student) {
        return assignments.of(student.id(), SEA).flatMap(Assigned::dueAt);
    }

    private Instant inDays(int days) {
        return clock.instant().plus(DAY.multipliedBy(days));
    }

    private Assigning.Outcome assign(Audience audience, @Nullable Instant due, @Nullable Instant lateUntil) {
        var plan = new AssignmentPlan(
                SEA, Delivery.HOMEWORK, null, due, null, null, audience.value(), lateUntil, Counting.BEST);
        return as(teacher, () -> assigning.assign(card.id(), plan));
    }
}
