package app.salient.classroom.ui;

import static app.salient.testing.Visitors.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.salient.account.Visitor;
import app.salient.classroom.Assigning;
import app.salient.classroom.AssignmentPlan;
import app.salient.classroom.ClassroomCard;
import app.salient.classroom.CoTeaching;
import app.salient.classroom.Joining;
import app.salient.classroom.Teaching;
import app.salient.lesson.Delivery;
import app.salient.storage.Committer;
import app.salient.study.AttemptKind;
import app.salient.study.answering.Starting;
import app.salient.study.answering.Studying;
import app.salient.testing.Cast;
import app.salient.testing.ViewTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ClassSettingsViewTest extends ViewTest {
    @Autowired
    Teaching teaching;

    @Autowired
    CoTeaching coTeaching;

    @Autowired
    Joining joining;

    @Autowired
    Assigning assigning;

    @Autowired
    Starting starting;

    @Autowired
    Studying studying;

    @Autowired
    Committer committer;

    private ClassroomCard card;

    @Override
    protected Visitor visitor() {
        return cast.instructor("Ms Harbour");
    }

    @BeforeEach
    void aClass() {
        card = teaching.newClass("History 9B", ZoneId.of("Europe/Helsinki"));
        open("teach/class/" + card.id() + "/settings");
    }

    @Test
    void showsEveryWayToJoinAndDrawsANewCodeAfterAskingOnce() {
        assertThat(words()).contains(card.code().shown(), "/join/" + card.code().shown());
        press("New code");
        press("Yes, draw a new code");
        var now = teaching.ownClass(card.id()).orElseThrow().code();
        assertThat(now).isNotEqualTo(card.code());
        assertThat(words()).contains(now.shown(), "The old one leads nowhere now");
    }

    @Test
    void savesTheNameAndRefusesAnEmptyOneBesideTheField() {
        var name =
                find(TextField.class, screen()).withCaption("Name of the class").single();
        test(name).setValue(" ");
        press("Save");
        assertThat(name.getErrorMessage()).startsWith("Give the class a name");
        test(name).setValue("History 10B");
        press("Save");
        assertThat(words()).contains("Saved: History 10B, Europe/Helsinki.");
    }

    @Test
    void addsACoInstructorAndSaysBesideTheFieldWhenThereIsNone() {
        var field = find(TextField.class, screen())
                .withCaption("Name a colleague signs in by")
                .single();
        test(field).setValue("nobody of this name");
        press("Add");
        assertThat(field.getErrorMessage()).startsWith("No instructor signs in by this name");
        test(field).setValue(Cast.signInName(cast.instructor("Mr Pier")));
        press("Add");
        assertThat(coTeaching.of(card.id())).extracting(Visitor::name).containsExactly("Mr Pier");
        assertThat(words()).contains("Mr Pier");
    }

    @Test
    void archivesAndBringsBack() {
        press("Archive");
        press("Yes, archive");
        assertThat(words()).contains("This class is archived");
        open("teach");
        assertThat(words()).contains("Archived classes (1)");
        open("teach/class/" + card.id() + "/settings");
        press("Bring back");
        press("Yes, bring back");
        assertThat(teaching.ownClasses()).hasSize(1);
    }

    @Test
    void deletesAfterAskingOnce() {
        press("Delete");
        assertThat(find(Button.class, screen()).withText("Delete").all()).isEmpty();
        press("Yes, delete the class");
        assertThat(title()).isEqualTo("Your classes");
        assertThat(teaching.ownClasses()).isEmpty();
    }

    @Test
    void makesTheFileOfTheClassAsideAndDeletesNothingBeforeItIsWhole() throws InterruptedException {
        var holding = new CountDownLatch(1);
        var enough = new CountDownLatch(1);
        // The file begins once it is noted that it was taken along, which waits for whoever writes before it.
        Thread.startVirtualThread(() -> committer.alone(() -> {
            holding.countDown();
            await().until(() -> enough.getCount() == 0);
        }));
        holding.await();
        press("Download (CSV)");
        assertThat(words()).contains("The file is being made");
        press("Delete");
        press("Yes, delete the class");
        assertThat(words()).contains("Your file is not whole yet");
        assertThat(teaching.ownClasses()).hasSize(1);
        enough.countDown();
        awaitWords("Class History 9B.csv is ready", screen());
        press("Delete");
        press("Yes, delete the class");
        assertThat(teaching.ownClasses()).isEmpty();
    }

    @Test
    void deletesNothingUnderSomebodyWhoIsAnsweringUnlessToldEvenSo() {
        var anna = cast.student("Anna");
        as(anna, () -> joining.join(card.code()));
        assigning.assign(card.id(), new AssignmentPlan("reading-the-sea", Delivery.HOMEWORK, null, null, null, null));
        var attempt = as(anna, () -> starting.start("reading-the-sea", AttemptKind.GRADED))
                .attempt()
                .orElseThrow();
        press("Delete");
        press("Yes, delete the class");
        assertThat(words()).contains("1 student is in the middle of a quiz", "Nothing was deleted");
        assertThat(teaching.ownClass(card.id())).isPresent();
        press("Delete even so");
        press("Yes, delete even so");
        assertThat(title()).isEqualTo("Your classes");
        assertThat(as(anna, () -> studying.sheet(attempt)).isOpen()).isTrue();
    }
}
