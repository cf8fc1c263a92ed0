package app.salient.account.ui;

import app.salient.account.AccountPaths;
import app.salient.account.Visitor;
import app.salient.account.signin.SignInSession;
import app.salient.account.signin.WantedScreen;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import org.springframework.stereotype.Component;

/** Makes the browser that just got an account that account's browser. */
@Component
public class SignedIn {
    private final SignInSession session;
    private final WantedScreen wanted;

    SignedIn(SignInSession session, WantedScreen wanted) {
        this.session = session;
        this.wanted = wanted;
    }

    /** Only within a request of that browser. */
    public void as(Visitor visitor) {
        session.begin(
                visitor,
                VaadinServletRequest.getCurrent().getHttpServletRequest(),
                VaadinServletResponse.getCurrent().getHttpServletResponse());
    }

    /** The same browser goes on after every session of the person was ended. */
    public void goOnAs(Visitor visitor) {
        session.goOn(
                visitor,
                VaadinServletRequest.getCurrent().getHttpServletRequest(),
                VaadinServletResponse.getCurrent().getHttpServletResponse());
    }

    /** Goes on to the screen that somebody wanted before they were asked to sign in, or home. */
    public void goOn() {
        goTo(wanted.take(
                VaadinServletRequest.getCurrent().getHttpServletRequest(),
                VaadinServletResponse.getCurrent().getHttpServletResponse()));
    }

    /** Goes to where somebody new begins; to their account when the server asks a passkey of them first. */
    void goToWork(Visitor visitor) {
        goTo(
                switch (visitor.role()) {
                    case ADMIN -> AccountPaths.PEOPLE;
                    case INSTRUCTOR -> "/teach";
                    case STUDENT, GUEST -> AccountPaths.ACCOUNT;
                });
    }

    /** Goes to a screen with a fresh page, so that nothing of the guest's page remains. */
    public void goTo(String path) {
        UI.getCurrent().getPage().setLocation(path);
    }
}
