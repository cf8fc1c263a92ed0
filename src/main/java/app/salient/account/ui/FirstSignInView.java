package app.salient.account.ui;

import static app.salient.design.Texts.text;

import app.salient.account.AccountPaths;
import app.salient.account.making.FirstSignIn;
import app.salient.design.Link;
import app.salient.design.Page;
import app.salient.design.PageHead;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Where the one-time link leads that somebody was given: choose a password, the first or another, and be signed in. */
@Route("first")
@AnonymousAllowed
class FirstSignInView extends Page implements HasUrlParameter<String>, HasDynamicTitle {
    private final FirstSignIn firstSignIn;
    private final SignedIn signedIn;

    FirstSignInView(FirstSignIn firstSignIn, SignedIn signedIn) {
        super("form-page");
        this.firstSignIn = firstSignIn;
        this.signedIn = signedIn;
    }

    @Override
    public void setParameter(BeforeEvent event, String secret) {
        removeAll();
        firstSignIn.ownerOf(secret).ifPresentOrElse(owner -> greet(owner, secret), this::refuse);
    }

    private void greet(FirstSignIn.Owner owner, String secret) {
        String again = owner.again() ? ".again" : "";
        add(
                new PageHead(text("account.first.title" + again, owner.name()))
                        .lede(text("account.first.lede" + again)),
                new AccountForm(
                                text("account.first.action"),
                                (given, password) -> firstSignIn.choose(secret, password),
                                made -> {
                                    signedIn.as(made.visitor());
                                    signedIn.goTo("/");
                                },
                                this::refuse)
                        .of(owner.name()));
    }

    private void refuse() {
        removeAll();
        add(new PageHead(text("account.first.used.title"))
                .lede(text("account.first.used"))
                .actions(Link.primary(AccountPaths.SIGN_IN, text("account.sign-in"))));
    }

    @Override
    public String getPageTitle() {
        return text("title", text("account.first.action"));
    }
}
