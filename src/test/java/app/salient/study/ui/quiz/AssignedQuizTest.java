package app.salient.study.ui.quiz;

import static app.salient.testing.Visitors.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.salient.account.Visitor;
import app.salient.classroom.Assigning;
import app.salient.classroom.AssignmentPlan;
import app.salient.classroom.Audience;
import app.salient.classroom.ClassroomCard;
import app.salient.classroom.Joining;
import app.salient.classroom.Teaching;
import app.salient.lesson.Delivery;
import app.salient.study.AttemptKind;
import app.salient.study.Counting;
import app.salient.study.answering.Starting;
import app.salient.testing.SteppingClock;
import app.salient.testing.ViewTest;
import java.time.Duration;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a student reads of a quiz before they take it for their class. */
class AssignedQuizTest extends ViewTest {
    private static final String NEAP = "spring-and-neap";

    @Autowired
    Teaching teaching;

    @Autowired
    Joining joining;

    @Autowired
    Assigning assigning;

    @Autowired
    Starting starting;

    @Autowired
    SteppingClock clock;

    private Visitor teacher;
    private ClassroomCard card;

    @Override
    protected Visitor visitor() {
        return cast.student("Anna");
    }

    @BeforeEach
    void aClass() {
        teacher = cast.instructor("Ms Harbour");
        card = as(teacher, () -> teaching.newClass("History 9B", ZoneId.of("Europe/Helsinki")));
        joining.join(card.code());
    }

    @Test
    void saysWhichOfSeveralResultsCounts() {
        open("quiz/" + NEAP);
        assertThat(words()).contains("Your best result counts.");
        assign(Delivery.HOMEWORK, Counting.LAST);
        open("quiz/" + NEAP);
        assertThat(words()).contains("Your last result counts").doesNotContain("best result counts");
    }

    @Test
    void saysThatATryFromBeforeTheClassAskedDoesNotCount() {
        starting.start(NEAP, AttemptKind.GRADED);
        clock.forward(Duration.ofMinutes(1));
        assign(Delivery.HOMEWORK, Counting.BEST);
        open("quiz/" + NEAP);
        assertThat(words()).contains("You began this try before your class asked");
    }

    @Test
    void saysNothingOfItWhereTheTryCountsOrAnExamEndsItByItself() {
        assign(Delivery.HOMEWORK, Counting.BEST);
        starting.start(NEAP, AttemptKind.GRADED);
        open("quiz/" + NEAP);
        assertThat(words()).contains("Continue quiz").doesNotContain("before your class asked");
        clock.forward(Duration.ofMinutes(1));
        as(
                teacher,
                () -> assigning.withdraw(
                        card.id(), assigning.of(card.id()).getFirst().id()));
        assign(Delivery.EXAM, Counting.BEST);
        open("quiz/" + NEAP);
        assertThat(words()).doesNotContain("before your class asked");
    }

    private void assign(Delivery delivery, Counting counting) {
        var due = clock.instant().plus(Duration.ofDays(3));
        var plan =
                new AssignmentPlan(NEAP, delivery, null, due, null, null, Audience.EVERYBODY.value(), null, counting);
        assertThat(as(teacher, () -> assigning.assign(card.id(), plan))).isInstanceOf(Assigning.Outcome.Done.class);
    }
}
