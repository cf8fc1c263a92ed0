package app.salient.account.ui;

import static app.salient.design.Texts.text;

import app.salient.account.AccountPaths;
import app.salient.design.Link;
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

@Route("login")
@AnonymousAllowed
class SignInView extends Page implements BeforeEnterObserver, HasDynamicTitle {
    private final Div refusal = new Div();

    SignInView() {
        super("form-page");
        var foot = new Paragraph(text("account.new-here") + " ");
        foot.addClassName("form-foot");
        foot.add(new Link(AccountPaths.KEEP_PROGRESS, text("account.create")));
        add(new PageHead(text("account.sign-in")).lede(text("account.sign-in.lede")), refusal, new SignInForm(), foot);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var reason = event.getLocation().getQueryParameters().getSingleParameter("error");
        refusal.removeAll();
        reason.ifPresent(r -> refusal.add(
                Pieces.notice(text(r.equals("wait") ? "account.sign-in.wait" : "account.sign-in.refused"))));
    }

    @Override
    public String getPageTitle() {
        return text("title", text("account.sign-in"));
    }
}
