package app.salient.study.ui.quiz;

import static app.salient.testing.Visitors.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.salient.classroom.Assigning;
import app.salient.classroom.AssignmentPlan;
import app.salient.classroom.Audience;
import app.salient.lesson.Delivery;
import app.salient.study.AttemptKind;
import app.salient.study.Counting;
import app.salient.study.ui.InClassViewTest;
import com.vaadin.flow.component.html.Div;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a student reads of a quiz before they take it for their class. */
class AssignedQuizTest extends InClassViewTest {
    @Test
    void saysWhichOfSeveralResultsCounts() {
        open("quiz/" + NEAP);
        assertThat(words()).contains("Your best result counts.");
        assign(Delivery.HOMEWORK, Counting.LAST);
        open("quiz/" + NEAP);
        assertThat(words()).contains("For History 9B your last result counts").doesNotContain("best result counts");
    }

    @Test
    void saysThatATryFromBeforeTheClassAskedDoesNotCount() {
        starting.start(NEAP, AttemptKind.GRADED);
        clock.forward(Duration.ofMinutes(1));
        assign(Delivery.HOMEWORK, Counting.BEST);
        open("quiz/" + NEAP);
        assertThat(words()).contains("You began this try before History 9B asked");
    }

    @Test
    void saysOfTheBestResultThatItDoesNotCountWhenItIsFromBefore() {
        var before = starting.start(NEAP, AttemptKind.GRADED).attempt().orElseThrow();
        studying.handIn(before);
        clock.forward(Duration.ofMinutes(1));
        assign(Delivery.HOMEWORK, Counting.BEST);
        open("quiz/" + NEAP);
        assertThat(words()).contains("Best result", "That was before History 9B asked");
        assertThat(notices()).isEmpty();
    }

    @Test
    void saysItOnceHoweverOftenThePageIsOpened() {
        starting.start(NEAP, AttemptKind.GRADED);
        clock.forward(Duration.ofMinutes(1));
        assign(Delivery.HOMEWORK, Counting.BEST);
        open("quiz/" + NEAP);
        open("quiz/reading-the-sea");
        assertThat(notices()).isEmpty();
        open("quiz/" + NEAP);
        assertThat(notices()).hasSize(1);
    }

    private List<Div> notices() {
        return find(Div.class, screen()).all().stream()
                .filter(div -> div.getClassNames().contains("notice"))
                .toList();
    }

    @Test
    void saysNothingOfItWhereTheTryCountsOrNothingDoes() {
        assign(Delivery.HOMEWORK, Counting.BEST);
        starting.start(NEAP, AttemptKind.GRADED);
        open("quiz/" + NEAP);
        assertThat(words()).contains("Continue quiz").doesNotContain("before History 9B asked");
        clock.forward(Duration.ofMinutes(1));
        as(
                teacher,
                () -> assigning.withdraw(
                        card.id(), assigning.of(card.id()).getFirst().id()));
        assign(Delivery.PRACTICE, Counting.BEST);
        open("quiz/" + NEAP);
        assertThat(words()).doesNotContain("before History 9B asked", "result counts");
    }

    private void assign(Delivery delivery, Counting counting) {
        var due = clock.instant().plus(Duration.ofDays(3));
        var plan =
                new AssignmentPlan(NEAP, delivery, null, due, null, null, Audience.EVERYBODY.value(), null, counting);
        assertThat(as(teacher, () -> assigning.assign(card.id(), plan))).isInstanceOf(Assigning.Outcome.Done.class);
    }
}
