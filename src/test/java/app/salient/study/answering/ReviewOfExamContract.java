package app.salient.study.answering;

import static app.salient.testing.Visitors.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.salient.study.AttemptKind;
import app.salient.study.Grace;
import app.salient.study.NoSuchAttempt;
import app.salient.study.kept.GradedAnswer;
import app.salient.study.kept.GradedAnswersQuery;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A review shows each key at once, so it must not ask what an exam asks. */
abstract class ReviewOfExamContract extends AssignedQuizzes {
    private static final List<ReviewQuestion> FIRST = List.of(new ReviewQuestion("sea-1", ""));

    @Autowired
    Reviewing reviewing;

    @Autowired
    GradedAnswersQuery graded;

    @Test
    void asksNothingThatAnExamKeeps() {
        assign(exam(inHours(2), null, null));
        assertThat(as(anna, () -> reviewing.start(FIRST))).isEmpty();
    }

    @Test
    void tellsNothingMoreOnceItsQuestionBecomesPartOfAnExam() {
        var review = as(anna, () -> reviewing.start(FIRST)).orElseThrow();
        answer(anna, review);
        assign(exam(inHours(2), null, null));
        assertThatThrownBy(() -> as(anna, () -> practising.check(review, "sea-1")))
                .isInstanceOf(NoSuchAttempt.class);
        as(anna, () -> studying.handIn(review));
        assertThat(as(anna, () -> studying.sheet(review)).items()).allMatch(item -> item.review() == null);
    }

    @Test
    void hearsOfTheAnswersOfAnExamWhenItHasClosed() {
        assign(exam(inHours(2), null, null));
        var attempt = started(anna);
        answer(anna, attempt);
        as(anna, () -> studying.handIn(attempt));
        assertThat(graded.of(anna.id())).isEmpty();
        clock.forward(HOUR.multipliedBy(2).plus(Grace.LENGTH));
        assertThat(graded.of(anna.id())).singleElement().matches(GradedAnswer::isRight);
    }

    @Test
    void neverCountsAsAResult() {
        var review = as(anna, () -> reviewing.start(FIRST)).orElseThrow();
        answer(anna, review);
        as(anna, () -> practising.check(review, "sea-1"));
        assertThatThrownBy(() -> as(anna, () -> practising.retry(review, "sea-1")))
                .isInstanceOf(NoSuchAttempt.class);
        as(anna, () -> studying.handIn(review));
        assertThat(as(anna, () -> starting.taken(SEA))).isZero();
        assertThat(attempts.findById(review).orElseThrow().kind()).isEqualTo(AttemptKind.REVIEW);
    }
}
