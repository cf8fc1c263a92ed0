package app.salient.account.ui;

import static app.salient.design.Texts.text;

import app.salient.account.Accounts;
import app.salient.design.Page;
import app.salient.design.PageHead;
import app.salient.design.Pieces;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Makes the first instructor, for whoever has the link that was printed at the first start. */
@Route("setup")
@AnonymousAllowed
class SetupView extends Page implements BeforeEnterObserver, HasDynamicTitle {
    private final Div refusal = new Div();
    private String token = "";

    SetupView(Accounts accounts, SignedIn signedIn) {
        super("form-page");
        var form = new AccountForm(
                text("account.setup.action"),
                (name, password) -> accounts.setUp(token, name, password),
                made -> {
                    signedIn.as(made.visitor());
                    signedIn.goTo("/teach");
                },
                () -> {
                    refusal.removeAll();
                    refusal.add(Pieces.notice(text("account.setup.link-unusable")));
                });
        add(new PageHead(text("account.setup.title")).lede(text("account.setup.lede")), refusal, form);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("token")
                .orElse("");
    }

    @Override
    public String getPageTitle() {
        return text("title", text("account.setup.title"));
    }
}
