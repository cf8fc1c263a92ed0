package app.salient.account.ui;

import static app.salient.design.Texts.text;

import app.salient.account.Visitor;
import app.salient.account.own.Leaving;
import app.salient.design.Days;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import java.time.Instant;

/** Has everything erased in a week, or takes that back. */
class LeavingForm extends Section {
    private final Leaving leaving;
    private final boolean hasPassword;
    private final PasswordField password = new PasswordField(text("account.password"));
    private final Div step = new Div();

    /** @param hasPassword whether there is one to ask for */
    LeavingForm(Leaving leaving, Visitor visitor, boolean hasPassword) {
        this.leaving = leaving;
        this.hasPassword = hasPassword;
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        password.setManualValidation(true);
        step.getElement().setAttribute("role", "status");
        step.addClassName("form");
        add(new H2(text(visitor.isGuest() ? "account.leave.guest" : "account.leave.title")), step);
        show();
    }

    private void show() {
        step.removeAll();
        leaving.erasedAt().ifPresentOrElse(this::showWayBack, this::showWayOut);
    }

    private void showWayOut() {
        step.add(new Paragraph(text("account.leave.what", Leaving.WAY_BACK.toDays())));
        if (hasPassword) {
            step.add(password);
        }
        var button = new Button(text("account.leave.action"), event -> leave());
        button.addThemeVariants(ButtonVariant.ERROR);
        step.add(row(button));
    }

    private void leave() {
        if (leaving.leave(password.getValue())) {
            password.clear();
            show();
        } else {
            password.setErrorMessage(text("account.password.wrong"));
            password.setInvalid(true);
            password.focus();
        }
    }

    private void showWayBack(Instant at) {
        var stay = new Button(text("account.leave.stay"), event -> {
            leaving.stay();
            show();
        });
        stay.addThemeVariants(ButtonVariant.PRIMARY);
        step.add(new Paragraph(text("account.leave.pending", Days.of(at))), row(stay));
    }

    private static Div row(Button button) {
        var row = new Div(button);
        row.addClassName("form-actions");
        return row;
    }
}
