package app.salient.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.salient.account.making.Accounts;
import app.salient.testing.ViewTest;
import app.salient.testing.Visitors;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class KeepProgressViewTest extends ViewTest {
    @Autowired
    Accounts accounts;

    @Test
    void saysWhatIsWrongWithANameBesideItAndKeepsWhatWasTyped() {
        submit("A", "a quiet harbour");
        assertThat(name().isInvalid()).isTrue();
        assertThat(name().getErrorMessage()).isEqualTo("Use 2 to 40 letters, digits, spaces, dots or hyphens.");
        assertThat(name().getValue()).isEqualTo("A");
        assertThat(password().getValue()).isEqualTo("a quiet harbour");
        assertThat(password().isInvalid()).isFalse();
    }

    @Test
    void saysWhatIsWrongWithAPasswordBesideIt() {
        submit("Anna Short", "short");
        assertThat(password().isInvalid()).isTrue();
        assertThat(password().getErrorMessage()).isEqualTo("Use at least 8 characters.");
        assertThat(name().isInvalid()).isFalse();
        assertThat(name().getValue()).isEqualTo("Anna Short");
    }

    @Test
    void saysThatANameIsTaken() {
        Visitors.as(Visitors.guest(), () -> accounts.keepProgress("Taken Tuuli", "a quiet harbour"));
        submit("TAKEN tuuli", "another harbour");
        assertThat(name().getErrorMessage()).contains("has this name already");
    }

    @Test
    void takesTheComplaintBackWhenTheNextTryIsAboutSomethingElse() {
        submit("A", "a quiet harbour");
        name().setValue("Anna Later");
        password().setValue("password");
        press("Keep my progress");
        assertThat(name().isInvalid()).isFalse();
        assertThat(password().getErrorMessage()).contains("tried first");
    }

    private void submit(String typedName, String typedPassword) {
        open("register");
        test(name()).setValue(typedName);
        test(password()).setValue(typedPassword);
        press("Keep my progress");
    }

    private TextField name() {
        return find(TextField.class, screen()).single();
    }

    private PasswordField password() {
        return find(PasswordField.class, screen()).single();
    }
}
