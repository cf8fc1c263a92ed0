package app.salient.account.ui;

import static app.salient.design.Texts.text;

import app.salient.account.CurrentVisitor;
import app.salient.account.SiteAddress;
import app.salient.account.Visitor;
import app.salient.account.browser.SignedInBrowsers;
import app.salient.account.guest.Guests;
import app.salient.account.guest.Recovery;
import app.salient.account.own.Leaving;
import app.salient.account.own.PasskeyOnly;
import app.salient.account.own.Passwords;
import app.salient.account.passkey.OwnPasskeys;
import app.salient.account.school.SchoolService;
import app.salient.design.Days;
import app.salient.design.Page;
import app.salient.design.PageHead;
import com.vaadin.flow.component.html.Paragraph;
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
    private final OwnPasskeys passkeys;
    private final PasskeyOnly passkeyOnly;
    private final SiteAddress address;
    private final SchoolService school;
    private final SignedInBrowsers browsers;
    private final Leaving leaving;
    private final SignedIn signedIn;

    AccountView(
            CurrentVisitor current,
            Guests guests,
            Recovery recovery,
            Passwords passwords,
            OwnPasskeys passkeys,
            PasskeyOnly passkeyOnly,
            SiteAddress address,
            SchoolService school,
            SignedInBrowsers browsers,
            Leaving leaving,
            SignedIn signedIn) {
        super("narrow", "own");
        this.current = current;
        this.guests = guests;
        this.recovery = recovery;
        this.passwords = passwords;
        this.passkeys = passkeys;
        this.passkeyOnly = passkeyOnly;
        this.address = address;
        this.school = school;
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
        boolean hasPassword = !visitor.isGuest() && passwords.isSet();
        if (!visitor.isGuest()) {
            if (hasPassword) {
                add(
                        new PasswordForm(passwords, signedIn),
                        new PasskeySection(passkeys, passkeyOnly, address, signedIn));
            } else {
                add(new Paragraph(text("account.school.own", school.name())));
            }
            add(new OtherBrowsers(browsers, passwords, signedIn));
        }
        if (leaving.isOpenTo(visitor)) {
            add(new LeavingForm(leaving, visitor, hasPassword));
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
