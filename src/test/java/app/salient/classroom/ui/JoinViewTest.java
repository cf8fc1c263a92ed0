package app.salient.classroom.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.salient.account.Visitor;
import app.salient.classroom.ClassroomPaths;
import app.salient.classroom.Teaching;
import app.salient.testing.ViewTest;
import app.salient.testing.Visitors;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class JoinViewTest extends ViewTest {
    @Autowired
    Teaching teaching;

    @Test
    void saysWhatIsWrongWithACodeBesideItAndKeepsWhatWasTyped() {
        open("join");
        test(code()).setValue("k7m4");
        press("Next");
        assertThat(code().isInvalid()).isTrue();
        assertThat(code().getErrorMessage()).startsWith("A code has eight letters and digits");
        assertThat(code().getValue()).isEqualTo("k7m4");
    }

    @Test
    void saysThatNoClassHasTheCode() {
        open("join");
        test(code()).setValue("ZZZZ-ZZZZ");
        press("Next");
        assertThat(code().getErrorMessage()).startsWith("No class has this code");
    }

    @Test
    void showsACodeOfALinkThatIsNone() {
        open("join/<script>");
        assertThat(code().isInvalid()).isTrue();
    }

    @Test
    void asksAGuestForAnAccountBeforeTheyJoin() {
        open(linkTo("History 9B"));
        assertThat(words()).contains("You are joining", "History 9B", "Choose the name your instructor will see");
        assertThat(find(PasswordField.class, screen()).all()).hasSize(1);
    }

    private String linkTo(String className) {
        Visitor teacher = cast.instructor("Ms Harbour");
        var card = Visitors.as(teacher, () -> teaching.newClass(className, ZoneOffset.UTC));
        return ClassroomPaths.join(card.code()).substring(1);
    }

    private TextField code() {
        return find(TextField.class, screen()).single();
    }
}
