package app.salient.review;

import static app.salient.testing.Visitors.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.salient.lesson.SampleCourse;
import org.junit.jupiter.api.Test;

/** Questions change after they became cards. */
abstract class ChangedCourseContract extends ReviewContract {
    @Test
    void keepsTheMemoryWhenOnlyWordsChange() {
        quiz(learner, "twice", null);
        var before = card("sea-1");
        course().change(course ->
                course.replace(SampleCourse.QUIZ, "the water rise, case 1?", "the sea rise, case 1?"));
        var after = card("sea-1");
        assertThat(after).isEqualTo(before);
    }

    @Test
    void learnsAnewWhatHasAnotherKeyAndSaysWhy() {
        quiz(learner, "twice", "sure");
        card("sea-1");
        course().turnTheKey();
        assertThat(asked()).as("on the day it was answered").isEmpty();
        sleep(1);
        assertThat(sheet().day().now()).singleElement().satisfies(card -> {
            assertThat(card.questionId()).isEqualTo("sea-1");
            assertThat(card.relearned()).isTrue();
        });
        var log = logs.findByCardIdOrderByPlace(card("sea-1").id());
        assertThat(log)
                .extracting(ReviewLog::source)
                .containsExactly(ReviewLog.Source.ANSWER, ReviewLog.Source.RELEARN);
        review("once", null);
        assertThat(card("sea-1").relearned()).isFalse();
        assertThat(card("sea-1").missed()).isFalse();
    }

    @Test
    void setsAsideWhatTheCourseHasNoMoreAndKeepsIt() {
        quiz(learner, "twice", null);
        card("sea-1");
        sleep(3);
        course().renameTheQuestion();
        assertThat(sheet().day().now()).isEmpty();
        assertThat(sheet().gone()).isEqualTo(1);
        course().change(course -> course.replace(SampleCourse.QUIZ, "id: sea-one\n", "id: sea-1\n"));
        assertThat(asked()).containsExactly("sea-1");
        assertThat(sheet().gone()).isZero();
    }

    @Test
    void tellsWhatIsKnownAndWhatIsShaky() {
        quiz(learner, "twice", "think");
        var known = as(learner, knowing::own);
        assertThat(known.seen()).isEqualTo(1);
        assertThat(known.lessons().getFirst().known()).isEqualTo(1);
        assertThat(known.lessons().getFirst().shaky()).isZero();
        sleep(60);
        assertThat(as(learner, knowing::own).lessons().getFirst().shaky()).isEqualTo(1);
        assertThat(known.forecast().getFirst()).isGreaterThan(known.forecast().getLast());
        assertThat(known.calibration().get(1).answers()).isEqualTo(1);
        assertThat(known.calibration().get(1).isEnough()).isFalse();
    }
}
