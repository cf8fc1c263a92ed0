package app.salient.account.ui;

import static app.salient.design.Texts.text;

import app.salient.account.Role;
import app.salient.account.making.Inviting;
import app.salient.design.Days;
import app.salient.design.OneTimeLink;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;

/** Makes a link for somebody new. It is shown once: only its fingerprint is kept. */
class InviteForm extends Div {
    private final RadioButtonGroup<Role> role = new RadioButtonGroup<>(text("people.role"));
    private final TextField forWhom = new TextField(text("people.for-whom"));
    private final Div said = new Div();
    private final Inviting inviting;
    private final Runnable changed;

    /** @param changed is told when there is one more */
    InviteForm(Inviting inviting, Runnable changed) {
        this.inviting = inviting;
        this.changed = changed;
        addClassName("form");
        role.setItems(Role.INSTRUCTOR, Role.ADMIN);
        role.setItemLabelGenerator(PeopleView::words);
        role.setHelperText(text("people.role.help"));
        role.setValue(Role.INSTRUCTOR);
        forWhom.setHelperText(text("people.for-whom.help"));
        forWhom.setMaxLength(Inviting.LONGEST_FOR_WHOM);
        forWhom.setManualValidation(true);
        said.getElement().setAttribute("role", "status");
        var button = new Button(text("people.make-link"), event -> make());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.addClickShortcut(Key.ENTER).listenOn(forWhom);
        var actions = new Div(button);
        actions.addClassName("form-actions");
        add(role, forWhom, actions, said);
    }

    private void make() {
        boolean empty = forWhom.getValue().isBlank();
        forWhom.setInvalid(empty);
        if (empty) {
            forWhom.setErrorMessage(text("people.for-whom.empty"));
            forWhom.focus();
            return;
        }
        show(inviting.invite(role.getValue(), forWhom.getValue()));
        forWhom.clear();
        changed.run();
    }

    private void show(Inviting.Made made) {
        said.removeAll();
        said.add(new OneTimeLink(
                text("people.link", made.forWhom()), text("people.link.once", Days.of(made.expiresAt())), made.path()));
    }
}
