package app.salient.account.ui;

import static app.salient.design.Texts.text;

import app.salient.account.passkey.PasskeyAsked;
import app.salient.account.passkey.PasskeySignIn;
import app.salient.design.Pieces;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;

/** The way in without a password, below the one with it. */
class PasskeyButton extends Div {
    private final PasskeySignIn passkeys;
    private final SignedIn signedIn;
    private final PasskeyDevice device = new PasskeyDevice(this::finish, why -> end("account.passkeys.sign-in.failed"));
    private final NativeButton button = new NativeButton(text("account.passkeys.sign-in"), event -> begin());
    private final Div said = new Div();
    private @Nullable PasskeyAsked<PublicKeyCredentialRequestOptions> asked;

    PasskeyButton(PasskeySignIn passkeys, SignedIn signedIn) {
        this.passkeys = passkeys;
        this.signedIn = signedIn;
        var or = new Paragraph(text("account.passkeys.or"));
        or.addClassName("form-or");
        button.addClassName("button");
        var way = new Div(button);
        way.addClassName("other-way");
        device.add(or, way, said);
        add(device);
    }

    private void begin() {
        said.removeAll();
        passkeys.begin(VaadinServletRequest.getCurrent().getHttpServletRequest())
                .ifPresent(begun -> {
                    asked = begun.asked();
                    button.setEnabled(false);
                    device.use(begun.json());
                });
    }

    private void finish(String answer, boolean remember) {
        if (asked == null) {
            return;
        }
        var outcome = passkeys.finish(
                asked,
                answer,
                remember,
                VaadinServletRequest.getCurrent().getHttpServletRequest(),
                VaadinServletResponse.getCurrent().getHttpServletResponse());
        asked = null;
        switch (outcome) {
            case SIGNED_IN -> signedIn.goOn();
            case REFUSED -> end("account.passkeys.sign-in.refused");
            case TOO_LATE -> end("account.passkeys.sign-in.late");
            case WAIT_A_MINUTE -> end("account.sign-in.wait");
        }
    }

    private void end(String key) {
        asked = null;
        button.setEnabled(true);
        button.focus(); // it had the focus, and lost it when it could not be pressed
        said.removeAll();
        said.add(Pieces.notice(text(key)));
    }
}
