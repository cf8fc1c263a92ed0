package app.salient.study;

import static org.assertj.core.api.Assertions.assertThat;

import app.salient.lesson.Delivery;
import app.salient.lesson.Screens;
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
                1);
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
}
