package app.salient.account.ui;

import static app.salient.design.Texts.text;

import app.salient.account.AccountPaths;
import app.salient.account.Role;
import app.salient.account.making.Invited;
import app.salient.design.Link;
import app.salient.design.Page;
import app.salient.design.PageHead;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Where an invitation leads: choose a name and a password, and be signed in. */
@Route("invited")
@AnonymousAllowed
class InvitedView extends Page implements HasUrlParameter<String>, HasDynamicTitle {
    private final Invited invited;
    private final SignedIn signedIn;

    InvitedView(Invited invited, SignedIn signedIn) {
        super("form-page");
        this.invited = invited;
        this.signedIn = signedIn;
    }

    @Override
    public void setParameter(BeforeEvent event, String secret) {
        removeAll();
        invited.as(secret).ifPresentOrElse(role -> greet(role, secret), this::refuse);
    }

    private void greet(Role role, String secret) {
        boolean admin = role == Role.ADMIN;
        add(
                new PageHead(text("invited.title"))
                        .lede(text(admin ? "invited.lede.admin" : "invited.lede.instructor")),
                new AccountForm(
                        text("account.create"),
                        (name, password) -> invited.accept(secret, name, password),
                        made -> {
                            signedIn.as(made.visitor());
                            signedIn.goToWork(made.visitor());
                        },
                        this::refuse));
    }

    private void refuse() {
        removeAll();
        add(new PageHead(text("invited.used.title"))
                .lede(text("invited.used"))
                .actions(Link.primary(AccountPaths.SIGN_IN, text("account.sign-in"))));
    }

    @Override
    public String getPageTitle() {
        return text("title", text("invited.title"));
    }
}
