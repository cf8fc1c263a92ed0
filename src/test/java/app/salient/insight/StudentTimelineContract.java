package app.salient.insight;

import static app.salient.insight.SeaClass.SEA;
import static app.salient.testing.Visitors.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.salient.study.AttemptKind;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What an instructor sees of a single student, on a real database. */
abstract class StudentTimelineContract extends SeaClassContract {
    @Autowired
    StudentInsight students;

    @Test
    void neverShowsWhatSomebodyPractised() {
        var anna = sea.joined(card, "Anna");
        var practice = as(anna, () -> starting.start(SEA, AttemptKind.PRACTICE).attempt())
                .orElseThrow();
        var graded = sea.take(anna, SEA, "11111");
        var seen = as(teacher, () -> students.of(card.id(), anna.id())).orElseThrow();
        assertThat(seen.events())
                .singleElement()
                .isInstanceOfSatisfying(
                        StudentTimeline.Tried.class,
                        tried -> assertThat(tried.attempt()).isEqualTo(graded));
        assertThat(as(teacher, () -> students.attempt(card.id(), anna.id(), graded)))
                .isPresent();
        assertThat(as(teacher, () -> students.attempt(card.id(), anna.id(), practice)))
                .isEmpty();
    }
}
