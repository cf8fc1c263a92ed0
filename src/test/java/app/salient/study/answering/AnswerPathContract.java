package app.salient.study.answering;

import static app.salient.testing.Visitors.as;
import static app.salient.testing.Visitors.guest;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.salient.question.BadResponse;
import app.salient.question.Questions;
import app.salient.study.AttemptId;
import app.salient.study.AttemptKind;
import app.salient.study.AttemptSheet;
import app.salient.study.Certainty;
import app.salient.study.NoSuchAttempt;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** From a started quiz to a graded answer. */
abstract class AnswerPathContract extends AnswerPath {
    @Test
    void goesOnWithTheOpenAttemptInsteadOfStartingAnother() {
        AttemptId first = start(learner);
        assertThat(start(learner)).isEqualTo(first);
    }

    @Test
    void acknowledgesTheSameChangeTwiceWithTheTimeItWasFirstSaved() {
        AttemptId attempt = start(learner);
        var first = send(attempt, change("sea-1", 5, choice("once")));
        clock.forward(Duration.ofMinutes(1));
        assertThat(send(attempt, change("sea-1", 5, choice("once")))).isEqualTo(first);
    }

    @Test
    void takesAnAnswerBack() {
        AttemptId attempt = start(learner);
        send(attempt, change("sea-1", 1, choice("once")));
        send(attempt, change("sea-1", 2, null));
        assertThat(item(attempt, "sea-1").response()).isNull();
    }

    @Test
    void remembersHowSureSomeoneSaidTheyWere() {
        AttemptId attempt = start(learner);
        send(attempt, new AnswerChange("sea-1", 1, choice("once"), "sure", false, null));
        assertThat(item(attempt, "sea-1").certainty()).isEqualTo(Certainty.SURE);
    }

    @Test
    void refusesWhatIsNoAnswerToTheQuestion() {
        AttemptId attempt = start(learner);
        for (var bad : List.of(
                change("sea-1", 1, choice("nowhere")),
                change("sea-1", 0, choice("once")),
                change("spring-1", 1, choice("once")),
                change("sea-1", 1, "{\"kind\":\"order\",\"order\":[]}"),
                new AnswerChange("sea-1", 1, null, "certain", false, null))) {
            assertThatThrownBy(() -> send(attempt, bad)).isInstanceOf(BadResponse.class);
        }
        assertThat(item(attempt, "sea-1").sequence()).isZero();
    }

    @Test
    void keepsNothingOfADeliveryOfWhichOnePartIsRefused() {
        AttemptId attempt = start(learner);
        assertThatThrownBy(
                        () -> send(attempt, change("sea-1", 1, choice("once")), change("sea-2", 1, choice("nowhere"))))
                .isInstanceOf(BadResponse.class);
        assertThat(item(attempt, "sea-1").response()).isNull();
    }

    @Test
    void handsInOnceWhenTheButtonIsPressedTwice() {
        AttemptId attempt = start(learner);
        send(attempt, change("sea-1", 1, choice("twice")));
        var first = as(learner, () -> studying.handIn(attempt)).result().orElseThrow();
        clock.forward(Duration.ofMinutes(1));

        assertThat(as(learner, () -> studying.handIn(attempt)).result()).contains(first);
        assertThat(first.marks()).contains(new AttemptSheet.Marks(1, 6));
        assertThat(first.receipt()).matches("[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}");
        assertThat(answers.findByAttemptId(attempt)).hasSize(6);
    }

    @Test
    void startsAfreshAfterHandIn() {
        AttemptId attempt = start(learner);
        as(learner, () -> studying.handIn(attempt));
        assertThat(start(learner)).isNotEqualTo(attempt);
    }

    @Test
    void showsNoReviewBeforeHandInAndOneForEachQuestionAfter() {
        AttemptId attempt = start(learner);
        send(attempt, change("sea-1", 1, choice("once")));
        assertThat(as(learner, () -> studying.sheet(attempt)).items()).allMatch(item -> item.review() == null);
        assertThat(as(learner, () -> studying.handIn(attempt)).items()).allMatch(item -> item.review() != null);
    }

    @Test
    void makesSomeoneElsesAttemptLookLikeNone() {
        AttemptId attempt = start(learner);
        var other = guest();
        assertThatThrownBy(() -> as(other, () -> studying.sheet(attempt))).isInstanceOf(NoSuchAttempt.class);
        assertThatThrownBy(() -> as(other, () -> studying.handIn(attempt))).isInstanceOf(NoSuchAttempt.class);
        assertThatThrownBy(() -> as(other, () -> answering.answer(attempt, List.of(change("sea-1", 1, null)))))
                .isInstanceOf(NoSuchAttempt.class);
    }

    @Test
    void checksOneQuestionOfAPracticeAttemptAndKeepsItsAnswer() {
        AttemptId practice = as(
                        learner,
                        () -> starting.start(QUIZ, AttemptKind.PRACTICE).attempt())
                .orElseThrow();
        send(practice, change("sea-1", 1, choice("twice")));
        as(learner, () -> practising.check(practice, "sea-1"));
        assertThat(send(practice, change("sea-1", 2, choice("once"))).getFirst().fate())
                .isEqualTo(SavedAnswer.Fate.GRADED);
        assertThat(send(practice, change("sea-1", 1, choice("twice")))
                        .getFirst()
                        .fate())
                .as("the graded answer itself, sent again")
                .isEqualTo(SavedAnswer.Fate.KEPT);

        assertThat(item(practice, "sea-1").response()).contains("twice");
        assertThat(item(practice, "sea-1").review()).isNotNull();
        assertThat(item(practice, "sea-2").review()).isNull();
    }

    @Test
    void checksNothingOfAGradedAttempt() {
        AttemptId attempt = start(learner);
        assertThatThrownBy(() -> as(learner, () -> practising.check(attempt, "sea-1")))
                .isInstanceOf(NoSuchAttempt.class);
    }

    @Test
    void letsPracticeGiveWayToAGradedAttemptButNeverTheReverse() {
        AttemptId practice = as(
                        learner,
                        () -> starting.start(QUIZ, AttemptKind.PRACTICE).attempt())
                .orElseThrow();
        AttemptId graded = start(learner);
        assertThat(graded).isNotEqualTo(practice);
        assertThat(as(learner, () -> studying.sheet(graded)).kind()).isEqualTo(AttemptKind.GRADED);
        assertThat(as(learner, () -> starting.start(QUIZ, AttemptKind.PRACTICE).attempt()))
                .contains(graded);
    }

    @Test
    void showsTheChecksOfALessonAlikeBeforeAndAfterTheirFirstAnswer() {
        var before = as(learner, () -> lessonChecks.preview(QUIZ));
        assertThat(as(learner, () -> lessonChecks.open(QUIZ))).isEmpty();
        var started = as(learner, () -> lessonChecks.start(QUIZ));
        assertThat(as(learner, () -> lessonChecks.open(QUIZ)).map(AttemptSheet::id))
                .isEqualTo(started);
        assertThat(as(learner, () -> lessonChecks.open(QUIZ)).orElseThrow().items())
                .isEqualTo(before);
    }

    @Test
    void computesTheSameMarksAgainFromRawAnswersAndRevisions() {
        AttemptId attempt = start(learner);
        send(attempt, change("sea-1", 1, choice("twice")), change("sea-2", 2, choice("once")));
        as(learner, () -> studying.handIn(attempt));

        assertThat(answers.findByAttemptId(attempt)).allSatisfy(answer -> {
            var question = revisions.get(answer.revision());
            assertThat(Questions.grade(question, answer.response()).earned()).isEqualTo(answer.fraction());
        });
    }

    @Test
    void storesTheTextOfEachRevisionOnce() {
        start(learner);
        start(guest());
        long texts = jdbc.sql("select count(*) from content_revision where subject_id = 'sea-1'")
                .query(Long.class)
                .single();
        assertThat(texts).isEqualTo(1);
    }
}
