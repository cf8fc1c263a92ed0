package app.salient.study.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.salient.account.PersonId;
import app.salient.lesson.Delivery;
import app.salient.lesson.Screens;
import app.salient.question.Question;
import app.salient.question.QuestionTexts;
import app.salient.question.Questions;
import app.salient.study.AttemptKind;
import app.salient.study.Grace;
import app.salient.study.NoSuchAttempt;
import app.salient.study.paper.Terms;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AttemptTest {
    private static final Instant START = Instant.parse("2027-03-01T08:00:00Z");
    private static final Instant END = START.plus(Duration.ofMinutes(30));
    /** For everybody in the class: somebody has a minute more. */
    private static final Instant CLOSED = END.plusSeconds(60);

    private static final Question FIRST = question("first");
    private static final Question SECOND = question("second");

    private static Question question(String id) {
        return QuestionTexts.read("""
                id: %s
                kind: number
                prompt: How many moons has Mars?
                explanation: Phobos and Deimos.
                about: [C01]
                passage: 01-example#moons
                answer: 2
                feedback: { right: Both small., low: There are more., high: There are fewer. }
                """.formatted(id));
    }

    private static Terms terms(Delivery delivery, Optional<Duration> time, Optional<Instant> due) {
        return new Terms(
                delivery, Screens.PART, false, time, Optional.empty(), Optional.empty(), due, Optional.empty());
    }

    private static Attempt started(Terms terms) {
        return Attempt.start(
                new PersonId(new UUID(1, 2)),
                "02-over-the-border",
                AttemptKind.GRADED,
                terms,
                42,
                START,
                List.of(asked(FIRST, "one"), asked(SECOND, "two")));
    }

    private static AttemptQuestion asked(Question question, String part) {
        return new AttemptQuestion(question.id().value(), Questions.revision(question), part);
    }

    private static Attempt exam() {
        return started(terms(Delivery.EXAM, Optional.of(Duration.ofMinutes(30)), Optional.of(CLOSED)));
    }

    private static Attempt homework() {
        return started(terms(Delivery.HOMEWORK, Optional.empty(), Optional.empty()));
    }

    private static Attempt withDate(Instant due, Optional<Duration> time) {
        return started(new Terms(
                Delivery.HOMEWORK,
                Screens.PART,
                false,
                time,
                Optional.empty(),
                Optional.of(due.plus(Duration.ofDays(1))),
                Optional.empty(),
                Optional.empty(),
                Optional.of(due)));
    }

    /** It may have waited for its turn in a busy server. */
    @Test
    void aHandInIsLateAMinuteAfterItWasDue() {
        var due = START.plus(Duration.ofDays(1));
        var asked = withDate(due, Optional.empty());
        assertThat(asked.handIn(due.plusSeconds(60), 1, 2, "R").isLate()).isFalse();
        assertThat(asked.handIn(due.plusSeconds(61), 1, 2, "R").isLate()).isTrue();
    }

    /** The server hands in for whoever does not, after the grace in which an answer may still arrive. */
    @Test
    void aTryWhoseTimeEndsBeforeItIsDueIsNeverLate() {
        var half = Optional.of(Duration.ofMinutes(30));
        var handedIn = START.plus(Duration.ofMinutes(40));
        assertThat(withDate(START.plus(Duration.ofMinutes(35)), half)
                        .handIn(handedIn, 1, 2, "R")
                        .isLate())
                .isFalse();
        assertThat(withDate(START.plus(Duration.ofMinutes(25)), half)
                        .handIn(handedIn, 1, 2, "R")
                        .isLate())
                .isTrue();
    }

    @Test
    void anAttemptKeepsTheTermsItWasStartedOn() {
        var attempt = exam();
        assertThat(attempt.delivery()).isEqualTo(Delivery.EXAM);
        assertThat(attempt.screens()).isEqualTo(Screens.PART);
        assertThat(attempt.seed()).isEqualTo(42);
        assertThat(attempt.startedAt()).isEqualTo(START);
        assertThat(attempt.endsAt()).isEqualTo(END);
        assertThat(attempt.shownAt()).isEqualTo(CLOSED.plus(Grace.LENGTH));
        assertThat(attempt.isOpen()).isTrue();
        assertThat(attempt.openSlot()).isEqualTo("OPEN");
    }

    @Test
    void anAttemptWithoutALimitIsNeverOver() {
        assertThat(homework().isOver(Instant.MAX)).isFalse();
        assertThat(homework().isPastGrace(Instant.MAX)).isFalse();
    }

    @Test
    void timeIsOverJustAfterTheEndAndNotAtIt() {
        assertThat(exam().isOver(END)).isFalse();
        assertThat(exam().isOver(END.plusNanos(1))).isTrue();
    }

    @Test
    void answersMayArriveForTenMinutesMore() {
        Instant last = END.plus(Duration.ofMinutes(10));
        assertThat(exam().isPastGrace(last)).isFalse();
        assertThat(exam().isPastGrace(last.plusNanos(1))).isTrue();
    }

    @Test
    void homeworkIsShownAtHandInAndNotBefore() {
        assertThat(homework().isShown(START)).isFalse();
        assertThat(homework().handIn(END, 1, 2, "R").isShown(START)).isTrue();
    }

    @Test
    void anExamIsShownOnceNobodyCanAnswerItAnyMore() {
        var handedIn = exam().handIn(END, 1, 2, "R");
        Instant over = CLOSED.plus(Grace.LENGTH);
        assertThat(handedIn.isShown(over.minusNanos(1))).isFalse();
        assertThat(handedIn.isShown(over)).isTrue();
        assertThat(exam().isShown(over)).isFalse();
    }

    @Test
    void aQuestionIsFoundByItsIdAndNoneByAnother() {
        assertThat(exam().question("second").part()).isEqualTo("two");
        assertThatThrownBy(() -> exam().question("third")).isInstanceOf(NoSuchAttempt.class);
    }

    @Test
    void itAsksItsQuestionsWordForWordAndInTheirOrder() {
        assertThat(exam().asks(List.of(FIRST, SECOND))).isTrue();
        assertThat(exam().asks(List.of(SECOND, FIRST))).isFalse();
        assertThat(exam().asks(List.of(FIRST))).isFalse();
    }

    @Test
    void handingInClosesItForGood() {
        var handedIn = exam().handIn(END, 1.5, 2, "7K2M9-XQ4TD");
        assertThat(handedIn.isOpen()).isFalse();
        assertThat(handedIn.openSlot()).isNull();
        assertThat(handedIn.handedInAt()).isEqualTo(END);
        assertThat(handedIn.earned()).isEqualTo(1.5);
        assertThat(handedIn.possible()).isEqualTo(2);
        assertThat(handedIn.receipt()).isEqualTo("7K2M9-XQ4TD");
        assertThat(handedIn.questions()).hasSize(2);
        assertThatThrownBy(() -> handedIn.handIn(END, 2, 2, "again")).isInstanceOf(IllegalStateException.class);
    }
}
