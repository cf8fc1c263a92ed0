package app.salient.shell;

import static app.salient.design.Texts.text;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.spring.security.AuthenticationContext;

class SignOutButton extends NativeButton {
    SignOutButton(AuthenticationContext authentication) {
        super(text("account.sign-out"), event -> authentication.logout());
        addClassNames("button", "quiet");
    }
}
