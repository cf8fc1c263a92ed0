package app.salient.insight;

import static app.salient.testing.Visitors.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.salient.account.Visitor;
import app.salient.classroom.ClassLife;
import app.salient.classroom.ClassroomCard;
import app.salient.classroom.Joining;
import app.salient.classroom.Teaching;
import app.salient.review.Today;
import app.salient.study.AttemptKind;
import app.salient.study.ClassLooks;
import app.salient.study.answering.AnswerChange;
import app.salient.study.answering.Answering;
import app.salient.study.answering.Starting;
import app.salient.study.answering.Studying;
import app.salient.testing.Cast;
import app.salient.testing.SteppingClock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What an instructor may know of the memory of a class, on a real database. */
abstract class ClassMemoryContract {
    @Autowired
    ClassMemory memory;

    @Autowired
    Teaching teaching;

    @Autowired
    ClassLife life;

    @Autowired
    Joining joining;

    @Autowired
    ClassLooks looks;

    @Autowired
    Starting starting;

    @Autowired
    Answering answering;

    @Autowired
    Studying studying;

    @Autowired
    Today today;

    @Autowired
    Cast cast;

    @Autowired
    SteppingClock clock;

    private Visitor teacher;
    private ClassroomCard card;

    @BeforeEach
    void aClass() {
        teacher = cast.instructor("Ms Harbour");
        card = as(teacher, () -> teaching.newClass("History 9B", ZoneOffset.UTC));
    }

    @Test
    void isOffUntilTheInstructorWantsIt() {
        assertThat(as(teacher, () -> memory.of(card.id()))).isEmpty();
        as(teacher, () -> memory.switchTo(card.id(), true));
        as(teacher, () -> memory.switchTo(card.id(), true));
        assertThat(as(teacher, () -> memory.of(card.id()))).isPresent();
        as(teacher, () -> memory.switchTo(card.id(), false));
        assertThat(as(teacher, () -> memory.of(card.id()))).isEmpty();
    }

    /** Its students are not told that anybody looks. */
    @Test
    void isNotSeenWhileTheClassIsInTheArchive() {
        as(teacher, () -> memory.switchTo(card.id(), true));
        as(teacher, () -> life.archive(card.id()));
        assertThat(as(teacher, () -> memory.of(card.id()))).isEmpty();
        as(teacher, () -> memory.switchTo(card.id(), false));
        as(teacher, () -> life.bringBack(card.id()));
        assertThat(as(teacher, () -> memory.of(card.id()))).isPresent();
    }

    @Test
    void saysNothingOfFewerThanFiveLearnersAndLessLater() {
        as(teacher, () -> memory.switchTo(card.id(), true));
        for (int learner = 1; learner <= 4; learner++) {
            answers("Student " + learner);
        }
        assertThat(lesson().learners()).isEqualTo(4);
        assertThat(lesson().recall()).isEmpty();
        answers("Student 5");
        double now = lesson().recall().orElseThrow();
        clock.forward(Duration.ofDays(30));
        assertThat(lesson().recall().orElseThrow()).isBetween(0.1, now - 0.05);
    }

    @Test
    void showsAnotherInstructorNothing() {
        as(teacher, () -> memory.switchTo(card.id(), true));
        var other = cast.instructor("Mr Quay");
        assertThat(as(other, () -> memory.of(card.id()))).isEmpty();
        as(other, () -> memory.switchTo(card.id(), false));
        assertThat(as(teacher, () -> memory.of(card.id()))).isPresent();
    }

    @Test
    void tellsLearnersBeforeTheyJoinAndWhileTheyBelong() {
        var anna = cast.student("Anna");
        assertThat(look(anna)).isEqualTo(new Joining.Found.Open("History 9B", false));
        as(teacher, () -> memory.switchTo(card.id(), true));
        assertThat(look(anna)).isEqualTo(new Joining.Found.Open("History 9B", true));
        assertThat(as(anna, looks::own)).isEmpty();
        as(anna, () -> joining.join(card.code()));
        assertThat(as(anna, looks::own)).containsExactly("History 9B");
        as(teacher, () -> memory.switchTo(card.id(), false));
        assertThat(as(anna, looks::own)).isEmpty();
    }

    private Joining.Found look(Visitor learner) {
        return as(learner, () -> joining.look(card.code().value(), "198.51.100.7"));
    }

    private LessonRetention lesson() {
        return as(teacher, () -> memory.of(card.id())).orElseThrow().getFirst();
    }

    private void answers(String name) {
        var student = cast.student(name);
        as(student, () -> joining.join(card.code()));
        var attempt = as(
                        student,
                        () -> starting.start("reading-the-sea", AttemptKind.GRADED)
                                .attempt())
                .orElseThrow();
        String json = "{\"kind\":\"choice\",\"chosen\":[\"twice\"]}";
        as(student, () -> answering.answer(attempt, List.of(new AnswerChange("sea-1", 1, json, null, false, null))));
        as(student, () -> studying.handIn(attempt));
        as(student, today::sheet);
    }
}
