package app.salient.account.ui;

import static app.salient.design.Texts.text;

import app.salient.account.making.HelpingIn;
import app.salient.design.OneTimeLink;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;

/** Makes a new link for somebody who forgot their password, once it is sure who is meant. */
class HelpInForm extends Div {
    private final TextField name = new TextField(text("people.help.name"));
    private final Div said = new Div();
    private final HelpingIn helping;

    HelpInForm(HelpingIn helping) {
        this.helping = helping;
        addClassName("form");
        name.setHelperText(text("people.help.name.help"));
        name.setMaxLength(60);
        name.setManualValidation(true);
        said.getElement().setAttribute("role", "status");
        var button = new Button(text("people.help.action"), event -> look());
        button.addClickShortcut(Key.ENTER).listenOn(name);
        var actions = new Div(button);
        actions.addClassName("form-actions");
        add(new Paragraph(text("people.help.what")), name, actions, said);
    }

    private void look() {
        name.setInvalid(false);
        said.removeAll();
        helping.find(name.getValue()).ifPresentOrElse(this::ask, () -> refuse("people.help.nobody"));
    }

    /** A name that was typed wrong may be somebody else's. */
    private void ask(HelpingIn.Somebody found) {
        String role = text("people.help.role." + found.role().name().toLowerCase(Locale.ROOT));
        var yes = new Button(text("people.help.yes", found.name()), event -> make(found.signInName()));
        yes.addThemeVariants(ButtonVariant.PRIMARY);
        var no = new Button(text("people.help.no"), event -> {
            said.removeAll();
            name.focus();
        });
        no.addThemeVariants(ButtonVariant.TERTIARY);
        var actions = new Div(yes, no);
        actions.addClassName("form-actions");
        said.add(new Paragraph(text("people.help.question", found.name(), role)), actions);
        yes.focus();
    }

    private void make(String found) {
        said.removeAll();
        switch (helping.newLink(found)) {
            case HelpingIn.Outcome.Given(var link) -> {
                said.add(new OneTimeLink(text("people.link", link.name()), text("sign-in-link.once"), link.path()));
                name.clear();
            }
            case HelpingIn.Outcome.NobodyOfThatName n -> refuse("people.help.nobody");
            case HelpingIn.Outcome.SignsInElsewhere e -> refuse("people.help.elsewhere");
        }
    }

    private void refuse(String key) {
        name.setErrorMessage(text(key));
        name.setInvalid(true);
        name.focus();
    }
}
