package app.salient.account.ui;

import static app.salient.design.Texts.text;

import app.salient.account.own.Passwords;
import app.salient.account.signin.PasswordRules;
import app.salient.design.Days;
import app.salient.design.Pieces;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;

/** Another password, for who knows the one before. */
class PasswordForm extends Section {
    private final PasswordField before = new PasswordField(text("account.password.before"));
    private final PasswordField after = new PasswordField(text("account.password.after"));
    private final Div said = new Div();

    PasswordForm(Passwords passwords, SignedIn signedIn) {
        before.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        after.setAutocomplete(Autocomplete.NEW_PASSWORD);
        after.setHelperText(text("account.password.help", PasswordRules.SHORTEST));
        before.setManualValidation(true);
        after.setManualValidation(true);
        var button = new Button(text("account.password.change"), event -> {
            show(passwords.change(before.getValue(), after.getValue()), signedIn);
        });
        var actions = new Div(button);
        actions.addClassName("form-actions");
        var form = new Div(before, after, actions);
        form.addClassName("form");
        button.addClickShortcut(Key.ENTER).listenOn(form);
        said.getElement().setAttribute("role", "status");
        add(new H2(text("account.password.change")), form, said);
        passwords
                .openLink()
                .map(at -> Pieces.notice(text("account.link.open", Days.withTime(at))))
                .ifPresent(notice -> addComponentAtIndex(1, notice));
    }

    private void show(Passwords.Outcome outcome, SignedIn signedIn) {
        before.setInvalid(false);
        after.setInvalid(false);
        said.removeAll();
        switch (outcome) {
            case Passwords.Outcome.Changed(var visitor, var passkeys) -> {
                signedIn.goOnAs(visitor);
                before.clear();
                after.clear();
                said.add(new Paragraph(text("account.password.changed")));
                if (passkeys > 0) {
                    said.add(new Paragraph(text("account.password.changed.passkeys", passkeys)));
                }
            }
            case Passwords.Outcome.WrongPassword w -> refuse(before, text("account.password.wrong"));
            case Passwords.Outcome.WaitAMinute w -> refuse(before, text("account.sign-in.wait"));
            case Passwords.Outcome.Unusable(var fault) -> refuse(after, PasswordWords.of(fault));
        }
    }

    private static void refuse(PasswordField field, String why) {
        field.setErrorMessage(why);
        field.setInvalid(true);
        field.focus();
    }
}
