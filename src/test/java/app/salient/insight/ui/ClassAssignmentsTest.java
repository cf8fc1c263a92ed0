package app.salient.insight.ui;

import static app.salient.testing.Visitors.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.salient.account.Visitor;
import app.salient.classroom.Assigning;
import app.salient.classroom.AssignmentPlan;
import app.salient.classroom.ClassroomCard;
import app.salient.classroom.ExtraTime;
import app.salient.classroom.Joining;
import app.salient.classroom.Teaching;
import app.salient.design.Link;
import app.salient.lesson.Delivery;
import app.salient.testing.ViewTest;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.select.Select;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the page of a class says of its assignments and of extra time. */
class ClassAssignmentsTest extends ViewTest {
    @Autowired
    Teaching teaching;

    @Autowired
    Joining joining;

    @Autowired
    Assigning assigning;

    @Autowired
    ExtraTime extraTime;

    private ClassroomCard card;

    @Override
    protected Visitor visitor() {
        return cast.instructor("Ms Harbour");
    }

    @BeforeEach
    void aClass() {
        card = teaching.newClass("History 9B", ZoneId.of("Europe/Helsinki"));
    }

    @Test
    void saysHowToAssignWhenNothingIs() {
        openClass();
        assertThat(words()).contains("Nothing is assigned yet");
        assertThat(find(Link.class, screen()).withClassName("primary").single().getHref())
                .isEqualTo("/teach/class/" + card.id() + "/assign");
    }

    @Test
    void saysInWordsWhatIsAssigned() {
        assign();
        openClass();
        assertThat(words())
                .contains(
                        "Reading the sea, the quiz",
                        "Exam",
                        "opens 2 September 2027, 10:00",
                        "due 3 September 2027, 12:00 (Europe/Helsinki)",
                        "45 minutes",
                        "once");
    }

    @Test
    void withdrawsOnlyAfterAskingAgain() {
        assign();
        openClass();
        press("Withdraw");
        press("Keep it");
        assertThat(assigning.of(card.id())).hasSize(1);
        press("Withdraw");
        press("Yes, withdraw");
        assertThat(assigning.of(card.id())).isEmpty();
        assertThat(words()).contains("Reading the sea, the quiz is no longer assigned");
    }

    @Test
    @SuppressWarnings("unchecked")
    void givesOneStudentMoreTime() {
        var anna = cast.student("Anna");
        as(anna, () -> joining.join(card.code()));
        openClass();
        var details = find(Details.class, screen()).single();
        assertThat(details.getSummaryText()).isEqualTo("Extra time (nobody)");
        details.setOpened(true);
        Select<Double> field = find(Select.class, screen()).single();
        assertThat(field.getLabel()).isEqualTo("Anna");
        test(field).selectItem("1.5 times");
        assertThat(extraTime.of(card.id())).containsEntry(anna.id(), 1.5);
        assertThat(words()).contains("Saved. Anna: 1.5 times.");
        assertThat(details.getSummaryText()).isEqualTo("Extra time (1 student)");
    }

    private void openClass() {
        open("teach/class/" + card.id());
    }

    private void assign() {
        assigning.assign(
                card.id(),
                new AssignmentPlan(
                        "reading-the-sea",
                        Delivery.EXAM,
                        Instant.parse("2027-09-02T07:00:00Z"),
                        Instant.parse("2027-09-03T09:00:00Z"),
                        45,
                        1));
    }
}
