package app.salient.account.ui;

import static app.salient.design.Texts.text;

import app.salient.account.AccountPaths;
import app.salient.account.passkey.PasskeySignIn;
import app.salient.account.school.SchoolService;
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
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;

@Route("login")
@AnonymousAllowed
class SignInView extends Page implements BeforeEnterObserver, HasDynamicTitle {
    private final Div refusal = new Div();

    SignInView(PasskeySignIn passkeys, SchoolService school, SignedIn signedIn) {
        super("form-page");
        var foot = new Paragraph(text("account.new-here") + " ");
        foot.addClassName("form-foot");
        foot.add(new Link(AccountPaths.KEEP_PROGRESS, text("account.create")));
        var code = new Paragraph(text("account.sign-in.code") + " ");
        code.add(new Link(AccountPaths.RECOVER, text("account.recover.action")));
        add(new PageHead(text("account.sign-in")).lede(text("account.sign-in.lede")), refusal);
        school.offered().ifPresent(name -> add(new SchoolButton(name)));
        add(new SignInForm());
        if (passkeys.worksAt(VaadinServletRequest.getCurrent().getHttpServletRequest())) {
            add(new PasskeyButton(passkeys, signedIn));
        }
        add(foot, code);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var reason = event.getLocation().getQueryParameters().getSingleParameter("error");
        refusal.removeAll();
        reason.map(SignInView::words).map(Pieces::notice).ifPresent(refusal::add);
    }

    private static String words(String reason) {
        return switch (reason) {
            case "wait" -> text("account.sign-in.wait");
            case "passkey" -> text("account.sign-in.passkey");
            case "school" -> text("account.school.refused");
            default -> text("account.sign-in.refused");
        };
    }

    @Override
    public String getPageTitle() {
        return text("title", text("account.sign-in"));
    }
}
