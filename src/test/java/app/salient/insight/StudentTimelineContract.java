package app.salient.insight;

import static app.salient.insight.SeaClass.SEA;
import static app.salient.testing.Visitors.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.salient.account.Visitor;
import app.salient.classroom.ClassroomCard;
import app.salient.classroom.Joining;
import app.salient.classroom.Teaching;
import app.salient.study.Answering;
import app.salient.study.AttemptKind;
import app.salient.study.Starting;
import app.salient.study.Studying;
import app.salient.testing.Cast;
import app.salient.testing.SteppingClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What an instructor sees of a single student, on a real database. */
abstract class StudentTimelineContract {
    @Autowired
    StudentInsight students;

    @Autowired
    Teaching teaching;

    @Autowired
    Joining joining;

    @Autowired
    Starting starting;

    @Autowired
    Studying studying;

    @Autowired
    Answering answering;

    @Autowired
    Cast cast;

    @Autowired
    SteppingClock clock;

    private SeaClass sea;
    private Visitor teacher;
    private ClassroomCard card;

    @BeforeEach
    void aClass() {
        sea = new SeaClass(teaching, joining, starting, studying, answering, cast, clock);
        teacher = cast.instructor("Ms Harbour");
        card = sea.of(teacher);
    }

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
