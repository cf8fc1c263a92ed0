package app.salient.account.ui;

import static app.salient.design.Texts.text;

import app.salient.account.CurrentVisitor;
import app.salient.account.KeptWork;
import app.salient.account.guest.GuestCookie;
import app.salient.account.guest.LeftGuest;
import app.salient.account.guest.Merging;
import app.salient.design.Days;
import app.salient.design.Page;
import app.salient.design.PageHead;
import app.salient.design.Pieces;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletRequest;

/** Asks who signed in whether what a guest did on this browser is theirs: on a shared computer it may not be. */
@Route("account/guest")
@PermitAll
class BringView extends Page implements BeforeEnterObserver, HasDynamicTitle {
    private final LeftGuest left;
    private final Merging merging;
    private final SignedIn signedIn;
    private final CurrentVisitor current;

    BringView(LeftGuest left, Merging merging, SignedIn signedIn, CurrentVisitor current) {
        super("form-page");
        this.left = left;
        this.merging = merging;
        this.signedIn = signedIn;
        this.current = current;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var found = left.unasked(request());
        if (found.isEmpty()) {
            event.forwardTo("");
        } else {
            ask(found.get());
        }
    }

    private void ask(KeptWork.Amount amount) {
        var bring = new Button(text("account.bring.yes"), event -> bring());
        bring.addThemeVariants(ButtonVariant.PRIMARY);
        var decline = new Button(text("account.bring.no"), event -> decline());
        var actions = new Div(bring, decline);
        actions.addClassName("form-actions");
        add(
                new PageHead(text("account.bring.title"))
                        .lede(text("account.bring.lede", current.get().name()))
                        .with(Pieces.facts(
                                text("account.bring.sections", amount.sections()),
                                text("account.bring.answers", amount.answers()),
                                text("account.bring.latest", Days.of(amount.latest())))),
                new Paragraph(text("account.bring.how")),
                actions);
    }

    private void bring() {
        GuestCookie.of(request()).ifPresent(merging::bring);
        GuestCookie.forget(request(), VaadinServletResponse.getCurrent().getHttpServletResponse());
        signedIn.goTo("/");
    }

    private void decline() {
        left.decline(request());
        signedIn.goTo("/");
    }

    private static HttpServletRequest request() {
        return VaadinServletRequest.getCurrent().getHttpServletRequest();
    }

    @Override
    public String getPageTitle() {
        return text("title", text("account.bring.title"));
    }
}
