package app.salient.account.ui;

import static app.salient.design.Texts.text;

import app.salient.account.passkey.OwnPasskeys;
import app.salient.account.passkey.PasskeyAsked;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;

/** Asks for a name and the password, and then the device for a key. */
class PasskeyForm extends Div {
    private final OwnPasskeys passkeys;
    private final SignedIn signedIn;
    private final Runnable added;
    private final Consumer<String> say;
    private final TextField name = new TextField(text("account.passkeys.name"));
    private final PasswordField password = new PasswordField(text("account.passkeys.password"));
    private final Div step = new Div();
    private final Button goOn = new Button(text("account.passkeys.go-on"), event -> begin());
    private final PasskeyDevice device = new PasskeyDevice((answer, remember) -> finish(answer), this::failed);
    private @Nullable PasskeyAsked<PublicKeyCredentialCreationOptions> asked;

    /**
     * @param added is told when there is one more
     * @param say tells the person what came of it
     */
    PasskeyForm(OwnPasskeys passkeys, SignedIn signedIn, Runnable added, Consumer<String> say) {
        this.passkeys = passkeys;
        this.signedIn = signedIn;
        this.added = added;
        this.say = say;
        name.setMaxLength(OwnPasskeys.LONGEST_NAME);
        name.setHelperText(text("account.passkeys.name.help", OwnPasskeys.LONGEST_NAME));
        name.setManualValidation(true);
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        password.setHelperText(text("account.passkeys.password.help"));
        password.setManualValidation(true);
        goOn.addThemeVariants(ButtonVariant.PRIMARY);
        goOn.addClickShortcut(Key.ENTER).listenOn(step);
        var unable = new Paragraph(text("account.passkeys.unable"));
        unable.addClassName("passkey-unable");
        device.add(unable, step);
        add(device);
        offer(false);
    }

    private void offer(boolean focused) {
        step.removeAll();
        goOn.setEnabled(true);
        name.setReadOnly(false);
        step.setClassName("page-actions");
        var start = new Button(text("account.passkeys.start"), event -> open());
        step.add(start);
        if (focused) {
            start.focus();
        }
    }

    private void open() {
        step.removeAll();
        step.setClassName("form");
        name.clear();
        name.setInvalid(false);
        password.clear();
        password.setInvalid(false);
        var cancel = new Button(text("account.passkeys.cancel"), event -> cancel());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        var actions = new Div(goOn, cancel);
        actions.addClassName("form-actions");
        step.add(name, password, actions);
        name.focus();
    }

    private void cancel() {
        asked = null;
        device.drop();
        offer(true);
    }

    private void begin() {
        name.setInvalid(false);
        password.setInvalid(false);
        if (name.getValue().isBlank()) {
            name.setErrorMessage(text("account.passkeys.name.empty"));
            name.setInvalid(true);
            name.focus();
            return;
        }
        var request = VaadinServletRequest.getCurrent().getHttpServletRequest();
        switch (passkeys.begin(password.getValue(), request)) {
            case OwnPasskeys.Begun.Asked(var ceremony, var options) -> {
                asked = ceremony;
                goOn.setEnabled(false);
                name.setReadOnly(true);
                device.make(options);
            }
            case OwnPasskeys.Begun.WrongPassword w -> refuse(text("account.password.wrong"));
            case OwnPasskeys.Begun.WaitAMinute w -> refuse(text("account.sign-in.wait"));
            case OwnPasskeys.Begun.TooMany t -> end(text("account.passkeys.too-many", OwnPasskeys.MOST));
            case OwnPasskeys.Begun.NotHere n -> end(text("account.passkeys.not-set-up"));
        }
    }

    private void refuse(String why) {
        password.setErrorMessage(why);
        password.setInvalid(true);
        password.focus();
    }

    private void finish(String answer) {
        if (asked == null) {
            return;
        }
        var finished = passkeys.finish(asked, name.getValue(), answer);
        asked = null;
        if (finished instanceof OwnPasskeys.Finished.KeptAndSignedOut(var visitor)) {
            signedIn.goOnAs(visitor);
        }
        boolean refused = finished instanceof OwnPasskeys.Finished.Refused;
        if (!refused) {
            added.run();
        }
        end(text(refused ? "account.passkeys.refused" : "account.passkeys.added"));
    }

    /** @param why "InvalidStateError" when the device has a key for this account */
    private void failed(String why) {
        asked = null;
        end(text(why.equals("InvalidStateError") ? "account.passkeys.known" : "account.passkeys.failed"));
    }

    private void end(String words) {
        offer(false);
        say.accept(words);
    }
}
