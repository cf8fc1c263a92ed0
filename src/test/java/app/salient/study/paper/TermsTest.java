package app.salient.study.paper;

import static org.assertj.core.api.Assertions.assertThat;

import app.salient.lesson.Delivery;
import app.salient.lesson.Screens;
import app.salient.study.Assigned;
import app.salient.study.Dates;
import app.salient.study.Grace;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TermsTest {
    private static final Instant START = Instant.parse("2027-03-01T08:00:00Z");
    private static final Instant DUE = START.plus(Duration.ofMinutes(20));
    private static final ZoneId ZONE = ZoneId.of("Europe/Kyiv");

    private static Terms terms(Delivery delivery, Optional<Duration> time, Optional<Instant> due) {
        return new Terms(delivery, Screens.PART, true, time, Optional.of(2), due, due, Optional.of(assigned(delivery)));
    }

    private static Assigned assigned(Delivery delivery) {
        return new Assigned(
                "tides",
                "Class 9B",
                ZONE,
                delivery,
                START,
                Optional.of(START),
                Optional.of(DUE),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Optional<Instant> end(Optional<Duration> time, Optional<Instant> due) {
        return terms(Delivery.HOMEWORK, time, due).endOf(START);
    }

    private static Optional<Duration> minutes(long minutes) {
        return Optional.of(Duration.ofMinutes(minutes));
    }

    @Test
    void withoutTimeLimitAndDueDateAnAttemptNeverEnds() {
        assertThat(end(Optional.empty(), Optional.empty())).isEmpty();
    }

    @Test
    void anAttemptEndsAfterItsTime() {
        assertThat(end(minutes(5), Optional.empty())).contains(START.plusSeconds(300));
        assertThat(end(minutes(5), Optional.of(DUE))).contains(START.plusSeconds(300));
    }

    @Test
    void anAttemptEndsNoLaterThanTheQuizCloses() {
        assertThat(end(Optional.empty(), Optional.of(DUE))).contains(DUE);
        assertThat(end(minutes(20), Optional.of(DUE))).contains(DUE);
        assertThat(end(minutes(21), Optional.of(DUE))).contains(DUE);
    }

    @Test
    void onlyAnExamKeepsItsResultUntilItCloses() {
        assertThat(terms(Delivery.EXAM, minutes(5), Optional.of(DUE)).shownAt()).contains(DUE.plus(Grace.LENGTH));
        assertThat(terms(Delivery.EXAM, minutes(5), Optional.empty()).shownAt()).isEmpty();
        assertThat(terms(Delivery.HOMEWORK, minutes(5), Optional.of(DUE)).shownAt())
                .isEmpty();
        assertThat(terms(Delivery.PRACTICE, minutes(5), Optional.of(DUE)).shownAt())
                .isEmpty();
    }

    @Test
    void practiceHasNoLimitsButLooksTheSame() {
        var practice = terms(Delivery.EXAM, minutes(5), Optional.of(DUE)).forPractice();
        assertThat(practice)
                .isEqualTo(new Terms(
                        Delivery.PRACTICE,
                        Screens.PART,
                        true,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(assigned(Delivery.EXAM))));
        assertThat(practice.endOf(START)).isEmpty();
    }

    @Test
    void anExamIsPractisedOnlyWhenLateAnswersCanArriveNoMore() {
        var exam = terms(Delivery.EXAM, minutes(5), Optional.of(DUE));
        Instant over = DUE.plus(Grace.LENGTH);
        assertThat(exam.mayBePractised(DUE)).isFalse();
        assertThat(exam.mayBePractised(over.minusNanos(1))).isFalse();
        assertThat(exam.mayBePractised(over)).isTrue();
        assertThat(terms(Delivery.EXAM, minutes(5), Optional.empty()).mayBePractised(Instant.MAX))
                .isFalse();
        assertThat(terms(Delivery.HOMEWORK, minutes(5), Optional.of(DUE)).mayBePractised(START))
                .isTrue();
    }

    @Test
    void oneLearnersExtraTimeKeepsTheExamSecretForAll() {
        Instant closed = DUE.plus(Duration.ofMinutes(10));
        var exam = closing(Optional.of(DUE), Optional.of(closed), Optional.empty());
        assertThat(exam.isClosed(DUE)).isTrue();
        assertThat(exam.shownAt()).contains(closed.plus(Grace.LENGTH));
        assertThat(exam.mayBePractised(DUE.plus(Grace.LENGTH))).isFalse();
    }

    @Test
    void isClosedFromTheMomentItIsDue() {
        var due = terms(Delivery.HOMEWORK, minutes(5), Optional.of(DUE));
        assertThat(due.isClosed(DUE.minusNanos(1))).isFalse();
        assertThat(due.isClosed(DUE)).isTrue();
        assertThat(terms(Delivery.HOMEWORK, minutes(5), Optional.empty()).isClosed(Instant.MAX))
                .isFalse();
    }

    @Test
    void isAheadUntilTheMomentItOpens() {
        var assigned = terms(Delivery.HOMEWORK, minutes(5), Optional.of(DUE));
        assertThat(assigned.isAhead(START.minusNanos(1))).isTrue();
        assertThat(assigned.isAhead(START)).isFalse();
        assertThat(alone(Delivery.HOMEWORK).isAhead(Instant.MIN)).isFalse();
    }

    @Test
    void takesDatesAndZoneFromTheClassAndNoneWithoutOne() {
        Instant late = DUE.minus(Duration.ofMinutes(5));
        assertThat(closing(Optional.of(DUE), Optional.of(DUE), Optional.of(late))
                        .dates())
                .isEqualTo(new Dates(Optional.of(ZONE), Optional.of(START), Optional.of(late), Optional.of(DUE)));
        assertThat(alone(Delivery.HOMEWORK).dates())
                .isEqualTo(new Dates(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
    }

    @Test
    void countsAttemptsSinceItWasAssignedAndAllOfThemWithoutAClass() {
        assertThat(terms(Delivery.HOMEWORK, minutes(5), Optional.of(DUE)).countedSince())
                .isEqualTo(START);
        assertThat(alone(Delivery.HOMEWORK).countedSince()).isEqualTo(Instant.EPOCH);
    }

    /** Nothing is late unless lateness was spoken of. */
    @Test
    void whoIsNotToldWhenItIsLateIsNeverLate() {
        assertThat(terms(Delivery.HOMEWORK, minutes(5), Optional.of(DUE)).lateFrom())
                .isEmpty();
    }

    @Test
    void bindsOnlyWhomAClassAsksForSomethingThatATryOutsideItCouldGetAround() {
        assertThat(alone(Delivery.EXAM).isBoundByClass()).isFalse();
        assertThat(asked(free(), Optional.empty()).isBoundByClass()).isFalse();
        assertThat(asked(free(), Optional.of(2)).isBoundByClass()).isTrue();
        assertThat(asked(opening(), Optional.empty()).isBoundByClass()).isTrue();
        assertThat(terms(Delivery.EXAM, Optional.empty(), Optional.empty()).isBoundByClass())
                .isTrue();
        assertThat(terms(Delivery.HOMEWORK, Optional.empty(), Optional.of(DUE)).isBoundByClass())
                .isTrue();
    }

    private static Terms alone(Delivery delivery) {
        return new Terms(
                delivery,
                Screens.PART,
                true,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Terms closing(Optional<Instant> due, Optional<Instant> forAll, Optional<Instant> lateFrom) {
        return new Terms(
                Delivery.EXAM,
                Screens.PART,
                true,
                minutes(5),
                Optional.of(1),
                due,
                forAll,
                Optional.of(assigned(Delivery.EXAM)),
                lateFrom);
    }

    private static Terms asked(Assigned assigned, Optional<Integer> attempts) {
        return new Terms(
                Delivery.HOMEWORK,
                Screens.PART,
                true,
                Optional.empty(),
                attempts,
                Optional.empty(),
                Optional.empty(),
                Optional.of(assigned));
    }

    /** Asked for without dates, limits or tries. */
    private static Assigned free() {
        return new Assigned(
                "tides",
                "Class 9B",
                ZONE,
                Delivery.HOMEWORK,
                START,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Assigned opening() {
        return new Assigned(
                "tides",
                "Class 9B",
                ZONE,
                Delivery.HOMEWORK,
                START,
                Optional.of(START),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
