package app.salient.account.ui;

import static app.salient.design.Texts.text;

import app.salient.account.Role;
import app.salient.account.making.Accounts;
import app.salient.account.making.SetupLink;
import app.salient.design.Page;
import app.salient.design.PageHead;
import app.salient.design.Pieces;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Makes the first instructor or the first admin, for whoever has the link that was printed at a start. */
@Route("setup")
@AnonymousAllowed
class SetupView extends Page implements BeforeEnterObserver, HasDynamicTitle {
    private final Div refusal = new Div();
    private final SetupLink setupLink;
    private final PageHead head = new PageHead(text("account.setup.title"));
    private final Paragraph lede = new Paragraph();
    private String token = "";

    SetupView(Accounts accounts, SetupLink setupLink, SignedIn signedIn) {
        super("form-page");
        this.setupLink = setupLink;
        var form = new AccountForm(
                text("account.setup.action"),
                (name, password) -> accounts.setUp(token, name, password),
                made -> {
                    signedIn.as(made.visitor());
                    signedIn.goToWork(made.visitor());
                },
                () -> {
                    refusal.removeAll();
                    refusal.add(Pieces.notice(text("account.setup.link-unusable")));
                });
        lede.addClassName("lede");
        add(head.with(lede), refusal, form);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("token")
                .orElse("");
        boolean admin = setupLink.as(token).filter(role -> role == Role.ADMIN).isPresent();
        lede.setText(text(admin ? "account.setup.lede.admin" : "account.setup.lede"));
    }

    @Override
    public String getPageTitle() {
        return text("title", text("account.setup.title"));
    }
}
