package app.salient.study.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import app.salient.account.PersonId;
import app.salient.lesson.Delivery;
import app.salient.lesson.Screens;
import app.salient.study.AttemptId;
import app.salient.study.AttemptKind;
import app.salient.study.Certainty;
import app.salient.study.paper.Terms;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DraftTest {
    private static final Instant NOW = Instant.parse("2027-03-01T08:00:00Z");
    /** Of a device whose clock is an hour ahead. */
    private static final Instant CLOCK_AHEAD = NOW.plus(Duration.ofHours(1));

    private static final AttemptId ATTEMPT = new AttemptId(new UUID(1, 2));

    private static AcceptedChange change(long sequence, String response) {
        return new AcceptedChange("q", sequence, response, Certainty.SURE, true, CLOCK_AHEAD, NOW.minusSeconds(1));
    }

    private final Draft first = Draft.first(ATTEMPT, change(5, "five"), NOW);

    @Test
    void theFirstChangeMakesTheDraft() {
        assertThat(first.attemptId()).isEqualTo(ATTEMPT);
        assertThat(first.questionId()).isEqualTo("q");
        assertThat(first.clientSequence()).isEqualTo(5);
        assertThat(first.response()).isEqualTo("five");
        assertThat(first.certainty()).isEqualTo(Certainty.SURE);
        assertThat(first.flagged()).isTrue();
        assertThat(first.writtenAt()).isEqualTo(NOW.minusSeconds(1));
        assertThat(first.savedAt()).isEqualTo(NOW);
    }

    @Test
    void aChangeIsTakenForWrittenWhenItArrivesIfTheBrowserDoesNotSay() {
        var silent = new AcceptedChange("q", 1, "one", null, false, null, null);
        assertThat(Draft.first(ATTEMPT, silent, NOW).writtenAt()).isEqualTo(NOW);
        assertThat(silent.isOlderThan(Instant.MAX)).isFalse();
    }

    @Test
    void aChangeIsOlderThanADraftOnlyBeyondDoubt() {
        assertThat(change(6, "six").isOlderThan(NOW.plusSeconds(59))).isFalse();
        assertThat(change(6, "six").isOlderThan(NOW.plusSeconds(60))).isTrue();
    }

    @Test
    void itHoldsAChangeThatSaysTheSameUnderTheSameNumber() {
        assertThat(first.holds(change(5, "five"))).isTrue();
        assertThat(first.holds(change(6, "five"))).isFalse();
        assertThat(first.holds(change(5, "six"))).isFalse();
        assertThat(first.holds(new AcceptedChange("q", 5, "five", Certainty.GUESS, true, null, null)))
                .isFalse();
        assertThat(first.holds(new AcceptedChange("q", 5, "five", Certainty.SURE, false, null, null)))
                .isFalse();
    }

    @Test
    void aLaterChangeReplacesItUnderTheSameId() {
        var changed = first.changedBy(change(6, "six"), NOW.plusSeconds(1));
        assertThat(changed.id()).isEqualTo(first.id());
        assertThat(changed.response()).isEqualTo("six");
        assertThat(changed.clientSequence()).isEqualTo(6);
        assertThat(changed.savedAt()).isEqualTo(NOW.plusSeconds(1));
    }

    @Test
    void aChangeThatArrivesAgainOrTooLateIsOldNews() {
        assertThat(first.changedBy(change(5, "again"), NOW)).isSameAs(first);
        assertThat(first.changedBy(change(4, "four"), NOW)).isSameAs(first);
    }

    @Test
    void aDraftIsFromGraceWhenItWasSavedAfterTheEndAndSaysWhenItWasWritten() {
        assertThat(first.fromGrace(endingAt(NOW))).isNull();
        assertThat(first.fromGrace(endingAt(NOW.minusNanos(1)))).isEqualTo(CLOCK_AHEAD);
    }

    private static Attempt endingAt(Instant end) {
        var terms = new Terms(
                Delivery.HOMEWORK,
                Screens.QUESTION,
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.of(end),
                Optional.empty(),
                Optional.empty());
        return Attempt.start(
                new PersonId(new UUID(1, 2)),
                "quiz",
                AttemptKind.GRADED,
                terms,
                1,
                end.minus(Duration.ofHours(1)),
                List.of());
    }
}
