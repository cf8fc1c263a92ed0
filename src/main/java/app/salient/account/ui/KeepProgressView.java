package app.salient.account.ui;

import static app.salient.design.Texts.text;

import app.salient.account.AccountPaths;
import app.salient.account.CurrentVisitor;
import app.salient.account.Visitor;
import app.salient.account.making.Accounts;
import app.salient.design.Link;
import app.salient.design.Page;
import app.salient.design.PageHead;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Turns a guest into an account in one step. */
@Route("register")
@AnonymousAllowed
class KeepProgressView extends Page implements BeforeEnterObserver, HasDynamicTitle {
    private final CurrentVisitor current;

    KeepProgressView(Accounts accounts, SignedIn signedIn, CurrentVisitor current) {
        super("form-page");
        this.current = current;
        var head = new PageHead(text("account.keep.title")).lede(text("account.keep.lede"));
        var form = new AccountForm(
                text("account.keep"),
                accounts::keepProgress,
                made -> {
                    signedIn.as(made.visitor());
                    signedIn.goTo("/");
                },
                () -> {});
        var foot = new Paragraph(text("account.have-one") + " ");
        foot.addClassName("form-foot");
        foot.add(new Link(AccountPaths.SIGN_IN, text("account.sign-in")));
        add(head, form, foot, withoutAName());
    }

    private static Paragraph withoutAName() {
        var line = new Paragraph(text("account.keep.without-name") + " ");
        line.add(new Link(AccountPaths.ACCOUNT, text("account.own.title")));
        return line;
    }

    /** Whoever has an account already has nothing to do here. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!current.find().map(Visitor::isGuest).orElse(true)) {
            event.forwardTo("");
        }
    }

    @Override
    public String getPageTitle() {
        return text("title", text("account.keep.title"));
    }
}
