package app.salient.classroom.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.salient.account.Visitor;
import app.salient.classroom.Teaching;
import app.salient.testing.ViewTest;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class TeachViewTest extends ViewTest {
    @Autowired
    Teaching teaching;

    @Override
    protected Visitor visitor() {
        return cast.instructor("Ms Harbour");
    }

    @Test
    void saysHowToBeginWhenThereAreNoClasses() {
        open("teach");
        assertThat(words()).contains("No classes yet");
    }

    @Test
    void makesAClassAndShowsItsCode() {
        open("teach");
        test(name()).setValue(" History 9B ");
        press("New class");
        assertThat(title()).isEqualTo("History 9B");
        var card = teaching.ownClasses().getFirst();
        assertThat(words()).contains("Nobody has joined yet", card.code().shown());
        open("teach");
        assertThat(words()).contains("History 9B", card.code().shown());
    }

    @Test
    void asksForANameBesideTheField() {
        open("teach");
        test(name()).setValue("  ");
        press("New class");
        assertThat(name().getErrorMessage()).startsWith("Give the class a name");
        assertThat(teaching.ownClasses()).isEmpty();
    }

    private TextField name() {
        return find(TextField.class, screen()).single();
    }
}
