package app.salient.review;

import static app.salient.testing.Visitors.as;
import static app.salient.testing.Visitors.guest;
import static org.assertj.core.api.Assertions.assertThat;

import app.salient.account.Visitor;
import app.salient.lesson.SampleCourse;
import app.salient.review.memory.Phase;
import app.salient.review.memory.Rating;
import app.salient.study.AttemptId;
import app.salient.study.AttemptKind;
import app.salient.study.answering.AnswerChange;
import app.salient.study.correction.CorrectedCourse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An essay that nobody marks becomes a card when its writer has judged it. */
abstract class SelfJudgingContract extends ReviewContract {
    private static final String ESSAY = """
              - id: sea-essay
                kind: essay
                points: 2
                prompt: Why does the water rise twice a day?
                words: { from: 2, to: 60 }
                rubric:
                  - { id: moon, text: Names the moon, points: 2 }
                feedback:
                  model: The moon draws the water.
                  common: Many name the wind.
                explanation: The tables show it.
                about: [C01]
                passage: 01-reading-the-sea#twice-a-day
            """;

    private static final String FORECAST = """
              - id: sea-rise
                kind: forecast
                prompt: Will the water rise higher in 2099 than ever before?
                event:
                  text: A gauge shows more by 31 December 2099 than before.
                closes: 2099-12-31
                feedback:
                  yes: It came about.
                  no: It did not.
                explanation: The tables will show it.
                about: [C01]
                passage: 01-reading-the-sea#twice-a-day
            """;

    @Autowired
    SelfJudging judging;

    @BeforeEach
    void anEssay() {
        course().change(course -> course.append(SampleCourse.QUIZ, ESSAY));
    }

    @Test
    void waitsForItsWriterAndIsNoCardBefore() {
        AttemptId written = writes(learner);
        assertThat(waiting(learner)).singleElement().satisfies(essay -> {
            assertThat(essay.attempt()).isEqualTo(written);
            assertThat(essay.prompt()).isEqualTo("Why does the water rise twice a day?");
        });
        sleep(30);
        assertThat(asked()).isEmpty();
    }

    @Test
    void comesBackAsItsWriterJudgedIt() {
        AttemptId written = writes(learner);
        judge(learner, written, Rating.GOOD);
        assertThat(waiting(learner)).isEmpty();
        assertThat(card("sea-essay").phase()).isNotEqualTo(Phase.NEW);
        assertThat(asked()).as("on the same day").isEmpty();
        sleep(30);
        assertThat(asked()).containsExactly("sea-essay");
    }

    @Test
    void comesBackSoonWhenItWasForgotten() {
        judge(learner, writes(learner), Rating.AGAIN);
        sleep(1);
        assertThat(asked()).containsExactly("sea-essay");
    }

    @Test
    void isJudgedOnceHoweverOftenTheButtonIsPressed() {
        AttemptId written = writes(learner);
        judge(learner, written, Rating.GOOD);
        judge(learner, written, Rating.AGAIN);
        assertThat(logs.findByCardIdOrderByPlace(card("sea-essay").id()))
                .extracting(ReviewLog::rating)
                .containsExactly(Rating.GOOD);
    }

    @Test
    void waitsAgainWhenItWasWrittenAnew() {
        judge(learner, writes(learner), Rating.GOOD);
        clock.forward(Duration.ofDays(2));
        AttemptId again = writes(learner);
        assertThat(waiting(learner)).extracting(SelfJudging.Essay::attempt).containsExactly(again);
    }

    @Test
    void isShownAsItWasAsked() {
        writes(learner);
        course().change(course -> course.replace(
                        SampleCourse.QUIZ,
                        "Why does the water rise twice a day?",
                        "Why does the water fall twice a day?")
                .replace(SampleCourse.QUIZ, "Names the moon", "Names the sun"));
        assertThat(waiting(learner)).singleElement().satisfies(essay -> {
            assertThat(essay.prompt()).isEqualTo("Why does the water rise twice a day?");
            assertThat(essay.criteria()).containsExactly("Names the moon");
        });
    }

    /** It waits for what comes about; its writer has nothing to judge. */
    @Test
    void isNoForecast() {
        course().change(course -> course.append(SampleCourse.QUIZ, FORECAST));
        AttemptId attempt = starts(learner);
        String json = "{\"kind\":\"forecast\",\"probability\":70}";
        as(learner, () -> answering.answer(attempt, List.of(new AnswerChange("sea-rise", 1, json, null, false, null))));
        as(learner, () -> studying.handIn(attempt));
        assertThat(as(learner, () -> studying.sheet(attempt)).items())
                .extracting(item -> item.review() == null
                        ? ""
                        : item.review().path("outcome").asString(""))
                .contains("awaiting");
        assertThat(waiting(learner)).isEmpty();
    }

    @Test
    void isNobodyElsesToJudge() {
        AttemptId written = writes(learner);
        Visitor other = guest();
        judge(other, written, Rating.EASY);
        assertThat(waiting(other)).isEmpty();
        assertThat(waiting(learner)).hasSize(1);
    }

    private List<SelfJudging.Essay> waiting(Visitor who) {
        return as(who, judging::waiting);
    }

    private void judge(Visitor who, AttemptId attempt, Rating rating) {
        as(who, () -> judging.judge(attempt, "sea-essay", rating));
    }

    private AttemptId starts(Visitor who) {
        return as(
                        who,
                        () -> starting.start(CorrectedCourse.QUIZ, AttemptKind.GRADED)
                                .attempt())
                .orElseThrow();
    }

    private AttemptId writes(Visitor who) {
        AttemptId attempt = starts(who);
        String json = "{\"kind\":\"essay\",\"text\":\"The moon draws it, and the sun helps.\"}";
        as(who, () -> answering.answer(attempt, List.of(new AnswerChange("sea-essay", 1, json, null, false, null))));
        as(who, () -> studying.handIn(attempt));
        return attempt;
    }
}
