package app.salient.account.ui;

import static app.salient.design.Texts.text;

import app.salient.account.guest.Recovery;
import app.salient.design.Page;
import app.salient.design.PageHead;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Finds a guest's work again by its code. */
@Route("recover")
@AnonymousAllowed
class RecoverView extends Page implements HasDynamicTitle {
    private final Recovery recovery;
    private final SignedIn signedIn;
    private final TextField code = new TextField(text("account.recover.code"));

    RecoverView(Recovery recovery, SignedIn signedIn) {
        super("form-page");
        this.recovery = recovery;
        this.signedIn = signedIn;
        code.setHelperText(text("account.recover.help"));
        code.setMaxLength(100);
        code.setManualValidation(true);
        code.getElement().setAttribute("autocapitalize", "characters");
        code.setAutocomplete(Autocomplete.OFF);
        var button = new Button(text("account.recover.action"), event -> use());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        var actions = new Div(button);
        actions.addClassName("form-actions");
        var form = new Div(code, actions);
        form.addClassName("form");
        button.addClickShortcut(Key.ENTER).listenOn(form);
        var foot = new Paragraph(text("account.recover.both"));
        foot.addClassName("form-foot");
        add(new PageHead(text("account.recover.title")).lede(text("account.recover.lede")), form, foot);
    }

    private void use() {
        code.setInvalid(false);
        switch (recovery.use(code.getValue(), VaadinRequest.getCurrent().getRemoteAddr())) {
            case FOUND -> signedIn.goTo("/");
            case OWN -> refuse("account.recover.own");
            case UNKNOWN -> refuse("account.recover.unknown");
            case WAIT_A_MINUTE -> refuse("account.sign-in.wait");
        }
    }

    private void refuse(String key) {
        code.setErrorMessage(text(key));
        code.setInvalid(true);
        code.focus();
    }

    @Override
    public String getPageTitle() {
        return text("title", text("account.recover.title"));
    }
}
