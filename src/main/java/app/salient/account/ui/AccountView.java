package app.salient.account.ui;

import static app.salient.design.Texts.text;

import app.salient.account.CurrentVisitor;
import app.salient.account.Guests;
import app.salient.account.Leaving;
import app.salient.account.Passwords;
import app.salient.account.Recovery;
import app.salient.account.Role;
import app.salient.account.SignedInBrowsers;
import app.salient.account.Visitor;
import app.salient.design.Days;
import app.salient.design.Page;
import app.salient.design.PageHead;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Everything that is somebody's own to decide about: guests have one too. */
@Route("account")
@AnonymousAllowed
class AccountView extends Page implements BeforeEnterObserver, HasDynamicTitle {
    private final CurrentVisitor current;
    private final Guests guests;
    private final Recovery recovery;
    private final Passwords passwords;
    private final SignedInBrowsers browsers;
    private final Leaving leaving;
    private final SignedIn signedIn;

    AccountView(
            CurrentVisitor current,
            Guests guests,
            Recovery recovery,
            Passwords passwords,
            SignedInBrowsers browsers,
            Leaving leaving,
            SignedIn signedIn) {
        super("narrow", "own");
        this.current = current;
        this.guests = guests;
        this.recovery = recovery;
        this.passwords = passwords;
        this.browsers = browsers;
        this.leaving = leaving;
        this.signedIn = signedIn;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        current.find().ifPresent(this::show);
    }

    private void show(Visitor visitor) {
        add(new PageHead(text("account.own.title")).lede(lede(visitor)));
        if (visitor.isGuest()) {
            add(new ComingBack(recovery));
        }
        add(new Downloads());
        if (!visitor.isGuest()) {
            add(new PasswordForm(passwords, signedIn), new OtherBrowsers(browsers, passwords, signedIn));
        }
        if (visitor.role() == Role.GUEST || visitor.role() == Role.STUDENT) {
            add(new LeavingForm(leaving, visitor));
        }
    }

    private String lede(Visitor visitor) {
        if (!visitor.isGuest()) {
            return text("account.own.lede", visitor.name());
        }
        return guests.keptUntil(visitor)
                .map(until -> text("account.own.guest", Days.of(until)))
                .orElseGet(() -> text("account.own.nothing"));
    }

    @Override
    public String getPageTitle() {
        return text("title", text("account.own.title"));
    }
}
