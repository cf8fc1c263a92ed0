package app.salient.account.ui;

import static app.salient.design.Texts.text;

import app.salient.account.own.PasskeyOnly;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.function.Consumer;

/** Whether the password alone still signs one in; the password is asked before that changes. */
class PasskeyOnlyForm extends Div {
    private final PasskeyOnly only;
    private final SignedIn signedIn;
    private final Consumer<String> say;
    private final PasswordField password = new PasswordField(text("account.passkeys.password"));

    /** @param say tells the person what came of it */
    PasskeyOnlyForm(PasskeyOnly only, SignedIn signedIn, Consumer<String> say) {
        this.only = only;
        this.signedIn = signedIn;
        this.say = say;
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        password.setManualValidation(true);
        addClassName("passkey-only");
        show();
    }

    /** As it stands now. */
    final void show() {
        show(false);
    }

    /** @param focused whether the focus goes to the way to change it */
    private void show(boolean focused) {
        removeAll();
        var standing = only.standing();
        switch (standing) {
            case NO_PASSKEY -> {}
            case DEMANDED, DEMANDED_AND_MADE, DEMANDED_AND_THERE ->
                add(new Paragraph(text("account.passkeys.only." + standing)));
            case PASSWORD_TOO, PASSKEY_ONLY -> {
                var change = new Button(
                        text("account.passkeys.only.change." + standing),
                        event -> ask(standing == PasskeyOnly.Standing.PASSWORD_TOO));
                var actions = new Div(change);
                actions.addClassName("page-actions");
                if (focused) {
                    change.focus();
                }
                add(new Paragraph(text("account.passkeys.only." + standing)), actions);
            }
        }
    }

    private void ask(boolean wanted) {
        removeAll();
        password.clear();
        password.setInvalid(false);
        var goOn = new Button(text(wanted ? "account.passkeys.only.yes" : "account.passkeys.only.no"));
        goOn.addClickListener(event -> change(wanted));
        goOn.addThemeVariants(ButtonVariant.PRIMARY);
        goOn.addClickShortcut(Key.ENTER).listenOn(password);
        var cancel = new Button(text("account.passkeys.cancel"), event -> show(true));
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        var actions = new Div(goOn, cancel);
        actions.addClassName("form-actions");
        var what = new Paragraph(text(wanted ? "account.passkeys.only.yes.what" : "account.passkeys.only.no.what"));
        var form = new Div(what, password, actions);
        form.addClassName("form");
        add(form);
        password.focus();
    }

    private void change(boolean wanted) {
        switch (only.change(password.getValue(), wanted)) {
            case PasskeyOnly.Outcome.Changed(var visitor) -> {
                signedIn.goOnAs(visitor);
                end(wanted ? "account.passkeys.only.yes.done" : "account.passkeys.only.no.done");
            }
            case PasskeyOnly.Outcome.WrongPassword w -> refuse(text("account.password.wrong"));
            case PasskeyOnly.Outcome.WaitAMinute w -> refuse(text("account.sign-in.wait"));
            case PasskeyOnly.Outcome.NoPasskey n -> end("account.passkeys.none");
        }
    }

    private void refuse(String why) {
        password.setErrorMessage(why);
        password.setInvalid(true);
        password.focus();
    }

    private void end(String key) {
        show();
        say.accept(text(key));
    }
}
