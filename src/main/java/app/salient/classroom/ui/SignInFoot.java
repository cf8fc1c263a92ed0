package app.salient.classroom.ui;

import static app.salient.design.Texts.text;

import app.salient.account.AccountPaths;
import app.salient.classroom.JoinCode;
import app.salient.design.Link;
import com.vaadin.flow.component.html.Paragraph;

/** For those who have an account already: sign in, then use the same link again. */
class SignInFoot extends Paragraph {
    SignInFoot(JoinCode code) {
        super(text("join.have-account", code.shown()) + " ");
        addClassName("form-foot");
        add(new Link(AccountPaths.SIGN_IN, text("account.sign-in")));
    }
}
