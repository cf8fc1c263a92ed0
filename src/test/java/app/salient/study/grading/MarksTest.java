package app.salient.study.grading;

import static org.assertj.core.api.Assertions.assertThat;

import app.salient.question.Question;
import app.salient.question.QuestionTexts;
import app.salient.study.AttemptId;
import app.salient.study.Remedy;
import app.salient.study.attempt.Answer;
import app.salient.study.attempt.Mark;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two versions of one question: the old one takes Venus for the hottest planet, the new one Mercury, which also has hints. */
class MarksTest {
    private static final String COMMON = """
            id: hottest
            prompt: Which planet is the hottest?
            explanation: Its air keeps the warmth.
            about: [C01]
            passage: 01-example#planets
            points: 4
            """;
    private static final String CHOICE = COMMON + """
            kind: choice
            hints: [{ text: It is not the Earth., cost: 0.25 }]
            options:
            """;
    private static final Map<String, Question> QUESTIONS = Map.of(
            "old", QuestionTexts.read(CHOICE + options("venus", "mercury")),
            "new", QuestionTexts.read(CHOICE + options("mercury", "venus")),
            "other", QuestionTexts.read(CHOICE + options("mars", "mercury")),
            "essay", QuestionTexts.read(COMMON + """
                    kind: essay
                    rubric: [{ id: reason, text: Gives a reason., points: 4 }]
                    feedback: { model: Venus, common: The air. }
                    """));
    private static final Marks MARKS = new Marks(revision -> Objects.requireNonNull(QUESTIONS.get(revision)));

    private static String options(String right, String wrong) {
        return "  - { id: %s, text: One, correct: true, feedback: Yes. }%n  - { id: %s, text: Two, feedback: No. }%n"
                .formatted(right, wrong);
    }

    private static Answer answer(String revision, @Nullable String response, int hints) {
        return new Answer(
                new UUID(5, 6),
                null,
                new AttemptId(new UUID(1, 2)),
                "hottest",
                revision,
                response,
                null,
                hints,
                Answer.Outcome.INCOMPLETE,
                0,
                0,
                Instant.EPOCH);
    }

    private static Answer chosen(String id) {
        return answer("old", "{\"kind\":\"choice\",\"chosen\":[\"" + id + "\"]}", 0);
    }

    private static Mark mark(Answer answer, Correction... corrections) {
        return MARKS.of(answer, List.of(corrections));
    }

    private static Mark scored(double fraction, double worth) {
        return new Mark(Answer.Outcome.SCORED, fraction, worth);
    }

    @Test
    void withoutCorrectionsTheVersionThatWasAskedDecides() {
        assertThat(mark(chosen("venus"))).isEqualTo(scored(1, 4));
        assertThat(mark(chosen("mercury"))).isEqualTo(scored(0, 4));
        assertThat(mark(answer("old", null, 0))).isEqualTo(new Mark(Answer.Outcome.INCOMPLETE, 0, 4));
        assertThat(mark(chosen("venus")).points()).isEqualTo(4);
        assertThat(scored(0.5, 3).points()).isEqualTo(1.5);
    }

    @Test
    void hintsCostTheirShare() {
        var helped = answer("old", chosen("venus").response(), 1);
        assertThat(mark(helped)).isEqualTo(scored(0.75, 4));
    }

    @ParameterizedTest
    @CsvSource({
        "KEEP, venus, false, 1, 4",
        "KEEP, mercury, false, 0, 4",
        "RESCORE, mercury, false, 1, 4",
        "RESCORE, venus, false, 1, 4",
        "RESCORE, venus, true, 0, 4",
        "ACCEPT_BOTH, venus, true, 1, 4",
        "ACCEPT_BOTH, mercury, true, 1, 4",
        "FULL_MARKS, venus, false, 1, 4",
        "FULL_MARKS, mercury, false, 1, 4",
        "DROP, venus, false, 1, 0",
        "DROP, mercury, true, 0, 0"
    })
    void eachRemedyDoesWhatItSays(Remedy remedy, String chosen, boolean mayLower, double fraction, double worth) {
        assertThat(mark(chosen(chosen), CorrectionTest.correction("new", remedy, mayLower)))
                .isEqualTo(scored(fraction, worth));
    }

    @Test
    void anOptionThatTheNewVersionNoLongerHasEarnsNothingByIt() {
        assertThat(mark(chosen("venus"), CorrectionTest.correction("other", Remedy.RESCORE, true)))
                .isEqualTo(new Mark(Answer.Outcome.INCOMPLETE, 0, 4));
        assertThat(mark(chosen("venus"), CorrectionTest.correction("other", Remedy.RESCORE, false)))
                .isEqualTo(scored(1, 4));
    }

    @Test
    void correctionsAreAppliedOneAfterTheOther() {
        var rescored = CorrectionTest.correction("new", Remedy.RESCORE, true);
        var full = CorrectionTest.correction("new", Remedy.FULL_MARKS, false);
        assertThat(mark(chosen("venus"), rescored, full)).isEqualTo(scored(1, 4));
        assertThat(mark(chosen("venus"), full, rescored)).isEqualTo(scored(0, 4));
    }

    @Test
    void whatWasDroppedStaysWorthNothing() {
        var dropped = CorrectionTest.correction("new", Remedy.DROP, true);
        var rescored = CorrectionTest.correction("new", Remedy.RESCORE, true);
        assertThat(mark(chosen("mercury"), dropped, rescored)).isEqualTo(scored(1, 0));
        assertThat(mark(chosen("mercury"), dropped, rescored).points()).isZero();
    }

    @Test
    void whatAwaitsAPersonIsDecidedByACorrectionEvenWithNothingEarned() {
        var essay = answer("essay", "{\"kind\":\"essay\",\"text\":\"Venus, by its air.\"}", 0);
        assertThat(mark(essay)).isEqualTo(new Mark(Answer.Outcome.AWAITING, 0, 4));
        assertThat(mark(essay, CorrectionTest.correction("old", Remedy.RESCORE, false)))
                .isEqualTo(new Mark(Answer.Outcome.INCOMPLETE, 0, 4));
        assertThat(mark(essay, CorrectionTest.correction("essay", Remedy.RESCORE, false)))
                .isEqualTo(new Mark(Answer.Outcome.AWAITING, 0, 4));
    }

    @Test
    void aDecisionIsNotTakenBackForOneThatAwaitsAPerson() {
        var wrong = chosen("mercury");
        assertThat(mark(wrong, CorrectionTest.correction("essay", Remedy.ACCEPT_BOTH, false)))
                .isEqualTo(scored(0, 4));
    }

    @Test
    void anAnswerTakesItsNewMarkAndKeepsTheRest() {
        var marked = chosen("venus").marked(scored(0.5, 4));
        assertThat(marked.outcome()).isEqualTo(Answer.Outcome.SCORED);
        assertThat(marked.fraction()).isEqualTo(0.5);
        assertThat(marked.points()).isEqualTo(2);
        assertThat(marked.response()).isEqualTo(chosen("venus").response());
    }
}
