package app.salient.review;

import static app.salient.testing.Visitors.as;
import static app.salient.testing.Visitors.guest;
import static org.assertj.core.api.Assertions.assertThat;

import app.salient.account.guest.Guests;
import app.salient.study.AttemptKind;
import app.salient.study.correction.CorrectedCourse;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every answer becomes part of a memory, once, and nothing is lost. */
abstract class RememberingContract extends ReviewContract {
    @Autowired
    Guests guests;

    @Test
    void makesACardOfWhatWasAnsweredAndNoneOfWhatWasLeftOpen() {
        quiz(learner, "once", null);
        assertThat(card("sea-1").missed()).isTrue();
        assertThat(cards.findByLearnerId(learner.id())).hasSize(1);
    }

    @Test
    void comesBackWhenItIsDueAndGrowsWhenItIsRecalled() {
        quiz(learner, "twice", "think");
        assertThat(asked()).as("on the same day").isEmpty();
        sleep(1);
        assertThat(asked()).containsExactly("sea-1");
        review("twice", "think");
        assertThat(asked()).isEmpty();
        assertThat(sheet().asked()).isEqualTo(1);
        assertThat(sheet().recalled()).isEqualTo(1);
        assertThat(card("sea-1").reviews()).isEqualTo(2);
        assertThat(card("sea-1").stability()).isGreaterThan(2.3);
    }

    @Test
    void asksWhatWasMissedOnceMoreOnTheSameDay() {
        quiz(learner, "once", null);
        assertThat(asked()).as("a minute has to pass").isEmpty();
        clock.forward(Duration.ofMinutes(1));
        assertThat(asked()).containsExactly("sea-1");
        review("twice", null);
        assertThat(asked()).isEmpty();
    }

    @Test
    void bringsBackOnTheNextDayWhatSomebodyWasSureOfAndWrong() {
        quiz(learner, "once", "sure");
        clock.forward(Duration.ofMinutes(1));
        review("twice", "sure");
        assertThat(card("sea-1").sureWrongAt()).isNotNull();
        sleep(1);
        assertThat(sheet().day().now()).singleElement().matches(card -> card.sureWrong());
        review("twice", "sure");
        assertThat(card("sea-1").sureWrongAt()).isNull();
    }

    @Test
    void computesEveryCardAgainFromItsLog() {
        quiz(learner, "once", "sure");
        for (int day = 1; day < 12; day++) {
            sleep(day);
            if (!asked().isEmpty()) {
                review(day % 3 == 0 ? "once" : "twice", day % 2 == 0 ? "guess" : "think");
            }
        }
        var stored = card("sea-1");
        var log = logs.findByCardIdOrderByPlace(stored.id());
        assertThat(log).hasSizeGreaterThan(4);
        var again = ReviewCard.fresh(
                learner.id(),
                "sea-1",
                log.getFirst().revision(),
                stored.seed(),
                log.getFirst().happenedAt());
        for (ReviewLog entry : log) {
            again = again.after(entry);
        }
        assertThat(again)
                .usingRecursiveComparison()
                .ignoringFields("id", "version")
                .isEqualTo(stored);
    }

    @Test
    void catchesUpWithAnswersThatNobodyToldItOf() {
        quiz(learner, "twice", null);
        sleep(1);
        review("twice", null);
        var before = card("sea-1");
        cast.commit(() -> jdbc.sql("delete from review_card where learner_id = ?")
                .param(learner.id().value())
                .update());
        var after = card("sea-1");
        assertThat(after.reviews()).isEqualTo(before.reviews());
        assertThat(after.stability()).isEqualTo(before.stability());
        remembering.keepUp(learner.id());
        assertThat(logs.findByCardIdOrderByPlace(after.id())).hasSize(2);
    }

    @Test
    void tellsOfPracticeThatWasTriedAgainBothTimes() {
        var practice = as(
                        learner,
                        () -> starting.start(CorrectedCourse.QUIZ, AttemptKind.PRACTICE)
                                .attempt())
                .orElseThrow();
        answer(learner, practice, "sea-1", "once", null);
        as(learner, () -> practising.check(practice, "sea-1"));
        clock.forward(Duration.ofMinutes(1));
        as(learner, () -> practising.retry(practice, "sea-1"));
        as(learner, () -> practising.check(practice, "sea-1"));
        assertThat(card("sea-1").reviews()).isEqualTo(2);
    }

    @Test
    void countsAClockThatWentBackAsTheSameDay() {
        quiz(learner, "twice", null);
        sleep(1);
        var stored = card("sea-1");
        cast.commit(() -> jdbc.sql("update review_card set last_at = ? where id = ?")
                .params(clock.instant().plus(Duration.ofDays(400)).atOffset(java.time.ZoneOffset.UTC), stored.id())
                .update());
        assertThat(asked()).containsExactly("sea-1");
        review("twice", null);
        remembering.keepUp(learner.id()); // the news of an answer may be a moment behind it
        assertThat(logs.findByCardIdOrderByPlace(stored.id()).getLast().days()).isZero();
        assertThat(card("sea-1").reviews()).isEqualTo(2);
    }

    @Test
    void losesNothingWhenTheClockJumpsAheadAndBackAgain() {
        quiz(learner, "twice", null);
        var before = card("sea-1");
        clock.forward(Duration.ofDays(3650));
        assertThat(sheet().day().welcomeBack()).isTrue();
        assertThat(card("sea-1")).isEqualTo(before);
        review("twice", null);
        clock.forward(Duration.ofDays(-3650));
        assertThat(asked()).as("answered in a future that never came").containsExactly("sea-1");
        review("twice", null);
        remembering.keepUp(learner.id());
        assertThat(logs.findByCardIdOrderByPlace(before.id())).hasSize(3);
        assertThat(asked()).isEmpty();
    }

    @Test
    void keepsEverythingWhenTheLearnerTravels() {
        quiz(learner, "twice", null);
        var before = card("sea-1");
        as(learner, () -> wishing.liveIn("Pacific/Kiritimati"));
        as(learner, () -> wishing.liveIn("Pacific/Pago_Pago"));
        as(learner, () -> wishing.liveIn("Nowhere/At all"));
        assertThat(card("sea-1")).isEqualTo(before);
        sleep(2);
        assertThat(asked()).containsExactly("sea-1");
    }

    /** West over the date line the same day begins once more. */
    @Test
    void asksNothingTwiceOnADayThatALearnerLivesTwice() {
        as(learner, () -> wishing.liveIn("Pacific/Kiritimati"));
        quiz(learner, "twice", null);
        sleep(2);
        review("twice", null);
        as(learner, () -> wishing.liveIn("Pacific/Pago_Pago"));
        assertThat(asked()).isEmpty();
        var log = logs.findByCardIdOrderByPlace(card("sea-1").id());
        assertThat(log).extracting(ReviewLog::days).containsExactly(0, 2);
    }

    @Test
    void putsTheCardsOfTwoTogetherAndDoublesNothing() {
        var other = guest();
        quiz(learner, "once", null);
        sleep(1);
        quiz(other, "twice", null);
        as(other, today::sheet);
        as(learner, today::sheet);
        committer.commit(() -> cardsOf.merge(other.id(), learner.id()));
        committer.commit(() -> cardsOf.merge(other.id(), learner.id()));
        var met = cards.findByLearnerIdAndQuestionId(learner.id(), "sea-1").orElseThrow();
        assertThat(met.reviews()).isEqualTo(2);
        assertThat(met.missed()).isFalse();
        assertThat(cards.findByLearnerId(other.id())).isEmpty();
        assertThat(cardsOf.of(learner.id()))
                .singleElement()
                .satisfies(card -> assertThat(card.log())
                        .extracting(CardsOfPerson.Entry::rating)
                        .containsExactly("AGAIN", "GOOD"));
    }

    @Test
    void forgetsAPersonWithAllTheirCards() {
        quiz(learner, "once", null);
        as(learner, () -> wishing.wish(new Wishes(5, 0.85, Optional.empty(), true, Optional.empty())));
        card("sea-1");
        committer.commit(() -> cardsOf.forget(learner.id()));
        assertThat(cards.findByLearnerId(learner.id())).isEmpty();
        assertThat(as(learner, wishing::own).most()).isEqualTo(10);
    }
}
