package app.salient.shell;

import static app.salient.design.Texts.text;

import app.salient.account.AccountPaths;
import app.salient.account.CurrentVisitor;
import app.salient.account.Visitor;
import app.salient.design.Link;
import app.salient.design.Page;
import app.salient.design.PageHead;
import app.salient.study.StudyPaths;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** An address that leads nowhere, or to something that is not yours: from outside the two look the same. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class NotFoundView extends Div implements HasErrorParameter<NotFoundException>, HasDynamicTitle {
    private final Page page = new Page("narrow", "error-page");

    NotFoundView(CurrentVisitor current) {
        var head = new PageHead(text("shell.not-found.title"))
                .kicker(text("shell.not-found.kicker"))
                .lede(text("shell.not-found.lede"));
        var back = Link.primary(StudyPaths.HOME, text("shell.back-to-course"));
        // Whoever was signed in and no longer is looks for their own attempt here.
        boolean guest = current.find().map(Visitor::isGuest).orElse(true);
        if (guest) {
            head.actions(back, Link.secondary(AccountPaths.SIGN_IN, text("account.sign-in")));
        } else {
            head.actions(back);
        }
        add(page.with(head));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        KeptAnswers.at(event.getLocation()).ifPresent(page::add);
        return 404;
    }

    @Override
    public String getPageTitle() {
        return text("title", text("shell.not-found.title"));
    }
}
