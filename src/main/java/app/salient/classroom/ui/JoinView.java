package app.salient.classroom.ui;

import static app.salient.design.Texts.text;

import app.salient.account.CurrentVisitor;
import app.salient.account.Visitor;
import app.salient.account.making.Accounts;
import app.salient.account.ui.AccountForm;
import app.salient.account.ui.SignedIn;
import app.salient.classroom.JoinCode;
import app.salient.classroom.Joining;
import app.salient.design.Page;
import app.salient.design.PageHead;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.jspecify.annotations.Nullable;

/** Joins a class: by a link that carries the code, or by typing it. A guest gets an account in the same step. */
@Route("join")
@AnonymousAllowed
class JoinView extends Page implements HasUrlParameter<String>, HasDynamicTitle {
    private final Joining joining;
    private final Accounts accounts;
    private final SignedIn signedIn;
    private final CurrentVisitor current;
    private final CodeForm codeForm = new CodeForm(this::open);
    private final Div step = new Div();

    JoinView(Joining joining, Accounts accounts, SignedIn signedIn, CurrentVisitor current) {
        super("form-page");
        this.joining = joining;
        this.accounts = accounts;
        this.signedIn = signedIn;
        this.current = current;
        add(new PageHead(text("join.title")).lede(text("join.lede")), step);
        step.add(codeForm);
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String code) {
        step.removeAll();
        step.add(codeForm);
        if (code != null) {
            codeForm.show(code);
            open(code);
        }
    }

    private void open(String typed) {
        switch (joining.look(typed, VaadinRequest.getCurrent().getRemoteAddr())) {
            case Joining.Found.Open found -> ask(found, JoinCode.of(typed).orElseThrow());
            case Joining.Found.Malformed m -> codeForm.refuse(text("join.malformed"));
            case Joining.Found.Unknown u -> codeForm.refuse(text("join.unknown"));
            case Joining.Found.WaitAMinute w -> codeForm.refuse(text("join.wait"));
        }
    }

    private void ask(Joining.Found.Open found, JoinCode code) {
        boolean guest = current.find().map(Visitor::isGuest).orElse(true);
        step.removeAll();
        step.add(joining(found.className()));
        if (found.looksAtMemory()) {
            step.add(new Paragraph(text("join.looks")));
        }
        step.add(guest ? accountForm(code) : joinButton(code));
    }

    private static Component joining(String className) {
        var name = new Span(className);
        name.getElement().getStyle().set("font-weight", "600");
        var line = new Paragraph(new Span(text("join.joining")), name);
        line.addClassName("joining");
        return line;
    }

    private Component accountForm(JoinCode code) {
        var form = new AccountForm(
                text("join.action"),
                accounts::keepProgress,
                made -> {
                    signedIn.as(made.visitor());
                    join(code);
                },
                () -> {});
        return new Div(new Paragraph(text("join.account-first")), form, new SignInFoot(code));
    }

    private Component joinButton(JoinCode code) {
        var button = new Button(text("join.action"), event -> join(code));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private void join(JoinCode code) {
        joining.join(code);
        signedIn.goTo("/");
    }

    @Override
    public String getPageTitle() {
        return text("title", text("join.title"));
    }
}
