package app.salient.classroom.ui;

import static app.salient.testing.Visitors.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.salient.account.Visitor;
import app.salient.classroom.Assigning;
import app.salient.classroom.Assignment;
import app.salient.classroom.AssignmentPlan;
import app.salient.classroom.ClassroomCard;
import app.salient.classroom.Teaching;
import app.salient.lesson.Delivery;
import app.salient.testing.SteppingClock;
import app.salient.testing.ViewTest;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AssignViewTest extends ViewTest {
    private static final String SEA = "reading-the-sea";

    @Autowired
    Teaching teaching;

    @Autowired
    Assigning assigning;

    @Autowired
    SteppingClock clock;

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
    void assignsTheFirstQuizAsHomeworkDueInAWeekUnlessToldOtherwise() {
        openForm();
        assertThat(due().getHelperText()).contains("Europe/Helsinki");
        press("Assign");
        assertThat(title()).isEqualTo("History 9B");
        assertThat(only())
                .isEqualTo(new AssignmentPlan(
                        SEA, Delivery.HOMEWORK, null, card.time().moment(inAWeek()), null, null));
        assertThat(words()).contains("due " + card.time().words(card.time().moment(inAWeek())) + " (Europe/Helsinki)");
    }

    @Test
    void assignsWhatIsFilledIn() {
        openForm();
        test(delivery()).selectItem("Exam");
        test(opens()).setValue(LocalDateTime.parse("2027-09-03T10:00"));
        test(due()).setValue(LocalDateTime.parse("2027-09-03T12:00"));
        limit("Minutes for one attempt").setValue(45);
        limit("Attempts that count").setValue(1);
        press("Assign");
        assertThat(only())
                .isEqualTo(new AssignmentPlan(
                        SEA,
                        Delivery.EXAM,
                        Instant.parse("2027-09-03T07:00:00Z"),
                        Instant.parse("2027-09-03T09:00:00Z"),
                        45,
                        1));
    }

    @Test
    void meansTheFirstOfTwoTimesWhenClocksArePutBack() {
        openForm();
        test(due()).setValue(LocalDateTime.parse("2027-10-31T03:30"));
        press("Assign");
        assertThat(only().dueAt()).isEqualTo("2027-10-31T00:30:00Z");
    }

    @Test
    void saysBesideTheFieldWhenATimeIsLeftOutThatNight() {
        openForm();
        test(due()).setValue(LocalDateTime.parse("2027-03-28T03:30"));
        press("Assign");
        assertThat(due().getErrorMessage())
                .isEqualTo("This time is left out that night, because clocks are put forward in Europe/Helsinki."
                        + " Choose 28 March 2027, 04:30, or another time.");
        assertThat(assigning.of(card.id())).isEmpty();
        test(due()).setValue(LocalDateTime.parse("2027-03-28T04:00"));
        press("Assign");
        assertThat(only().dueAt()).isEqualTo("2027-03-28T01:00:00Z");
    }

    @Test
    void saysBesideTheFieldsWhatIsWrongAndKeepsWhatWasTyped() {
        openForm();
        test(opens()).setValue(LocalDateTime.parse("2036-09-20T10:00"));
        limit("Minutes for one attempt").setValue(601);
        press("Assign");
        assertThat(due().isInvalid()).isTrue();
        assertThat(due().getErrorMessage()).isEqualTo("Choose a time after it opens.");
        assertThat(limit("Minutes for one attempt").getErrorMessage()).startsWith("Choose 1 to 600 minutes");
        assertThat(assigning.of(card.id())).isEmpty();
        opens().clear();
        due().clear();
        limit("Minutes for one attempt").setValue(600);
        test(delivery()).selectItem("Exam");
        press("Assign");
        assertThat(due().getErrorMessage()).startsWith("An exam needs a due time");
        assertThat(limit("Minutes for one attempt").isInvalid()).isFalse();
        test(delivery()).selectItem("Homework");
        press("Assign");
        assertThat(only().minutes()).isEqualTo(600);
    }

    @Test
    void asksForNoLimitsOfPractice() {
        openForm();
        limit("Minutes for one attempt").setValue(10);
        test(delivery()).selectItem("Practice");
        assertThat(find(LimitField.class, screen()).all()).isEmpty();
        press("Assign");
        assertThat(only().minutes()).isNull();
    }

    @Test
    void offersOnlyWhatIsNotAssignedYet() {
        for (String title : List.of("Reading the sea", "Spring and neap", "Reading the sea", "Spring and neap")) {
            openForm();
            assertThat(work().getValue().title()).isEqualTo(title);
            press("Assign");
        }
        assertThat(assigning.of(card.id()).stream().map(Assignment::plan).map(AssignmentPlan::lessonId))
                .as("first the quizzes, then the lessons")
                .containsExactlyInAnyOrder(SEA, "spring-and-neap", null, null);
        openForm();
        assertThat(words()).contains("Everything is assigned");
    }

    @Test
    void assignsALessonAndItsQuizTogetherAndSaysWhenALessonIsDone() {
        openForm();
        assertThat(asks().getHelperText()).isEmpty();
        test(asks()).selectItem("Read the lesson and take its quiz");
        assertThat(asks().getHelperText()).isEqualTo("A lesson is done when each of its sections was read to its end.");
        press("Assign");
        assertThat(only())
                .isEqualTo(new AssignmentPlan(
                                SEA, Delivery.HOMEWORK, null, card.time().moment(inAWeek()), null, null)
                        .withReading(SEA));
        assertThat(words()).contains("Reading the sea (lesson and quiz)");
    }

    @Test
    void asksNeitherForADeliveryNorForLimitsOfALesson() {
        openForm();
        test(delivery()).selectItem("Exam");
        limit("Minutes for one attempt").setValue(10);
        test(asks()).selectItem("Read the lesson");
        assertThat(find(LimitField.class, screen()).all()).isEmpty();
        assertThat(find(DeliveryChoice.class, screen()).all()).isEmpty();
        press("Assign");
        assertThat(only())
                .isEqualTo(AssignmentPlan.reading(SEA, null, card.time().moment(inAWeek())));
    }

    @Test
    void takesLateWorkUntilADateOrWithoutAnEnd() {
        openForm();
        find(Details.class, screen()).single().setOpened(true);
        test(late()).selectItem("Take it until a date");
        press("Assign");
        assertThat(find(WallTimeField.class, screen()).all().getLast().getErrorMessage())
                .startsWith("Give a date and a time");
        test(late()).selectItem("Take it without an end");
        press("Assign");
        assertThat(only().lateAlways()).isTrue();
        assertThat(words()).contains("taken late without an end");
        open("teach/class/" + card.id() + "/assign/"
                + assigning.of(card.id()).getFirst().id());
        due().clear();
        press("Save");
        assertThat(due().getErrorMessage()).startsWith("Late work comes after a due time");
    }

    @Test
    void changesAnAssignmentInTheFormItWasMadeWith() {
        openForm();
        press("Assign");
        var made = assigning.of(card.id()).getFirst();
        open("teach/class/" + card.id() + "/assign/" + made.id());
        assertThat(title()).isEqualTo("Change: Reading the sea, the quiz");
        assertThat(due().getValue()).isEqualTo(inAWeek());
        test(due()).setValue(LocalDateTime.parse("2027-09-09T08:00"));
        press("Save");
        assertThat(only().dueAt()).isEqualTo("2027-09-09T05:00:00Z");
    }

    @Test
    void doesNotExistForAnotherInstructorsClass() {
        var other = cast.instructor("Mr Other");
        var theirs = as(other, () -> teaching.newClass("Not yours", ZoneId.of("Europe/Helsinki")));
        openForm();
        press("Assign");
        var mine = assigning.of(card.id()).getFirst();
        for (String address :
                List.of(theirs.id() + "/assign", theirs.id() + "/assign/" + mine.id(), card.id() + "/assign/rubbish")) {
            open("teach/class/" + address);
            assertThat(title()).as(address).isEqualTo("There is nothing at this address");
        }
    }

    private LocalDateTime inAWeek() {
        return card.time().onTheWall(clock.instant()).toLocalDate().plusDays(7).atTime(23, 59);
    }

    private void openForm() {
        open("teach/class/" + card.id() + "/assign");
    }

    private AssignmentPlan only() {
        assertThat(assigning.of(card.id())).hasSize(1);
        return assigning.of(card.id()).getFirst().plan();
    }

    @SuppressWarnings("unchecked")
    private Select<Work> work() {
        return find(Select.class, screen()).withCaption("Lesson or test").single();
    }

    @SuppressWarnings("unchecked")
    private Select<Object> late() {
        return find(Select.class, screen()).withCaption("After it was due").single();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Asks> asks() {
        return find(RadioButtonGroup.class, screen()).withCaption("What to do").single();
    }

    private DeliveryChoice delivery() {
        return find(DeliveryChoice.class, screen()).single();
    }

    private WallTimeField opens() {
        return find(WallTimeField.class, screen()).all().getFirst();
    }

    private WallTimeField due() {
        return find(WallTimeField.class, screen()).all().get(1);
    }

    private LimitField limit(String label) {
        return find(LimitField.class, screen()).all().stream()
                .filter(field -> field.getLabel().equals(label))
                .findFirst()
                .orElseThrow();
    }
}
