package app.salient.account.ui;

import static app.salient.design.Texts.text;

import app.salient.account.making.Accounts;
import app.salient.account.signin.PasswordRules;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/** Asks for a name and a password, and puts every refusal next to the field it is about. What was typed stays. */
public class AccountForm extends Div {
    private final TextField name = new TextField(text("account.name"));
    private final PasswordField password = new PasswordField(text("account.password"));

    /**
     * @param make asks for the account
     * @param done is told of an account that was made
     * @param refused is told of a refusal that is not about a field
     */
    public AccountForm(
            String action,
            BiFunction<String, String, Accounts.Outcome> make,
            Consumer<Accounts.Outcome.Made> done,
            Runnable refused) {
        addClassName("form");
        getElement().setAttribute("role", "form");
        getElement().setAttribute("aria-label", action);
        name.setHelperText(text("account.name.help"));
        name.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.USERNAME);
        name.setMaxLength(60);
        name.setRequiredIndicatorVisible(true);
        name.setManualValidation(true);
        password.setHelperText(text("account.password.help", PasswordRules.SHORTEST));
        password.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.NEW_PASSWORD);
        password.setRequiredIndicatorVisible(true);
        password.setManualValidation(true);
        var button = new Button(action, event -> show(make.apply(name.getValue(), password.getValue()), done, refused));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.addClickShortcut(Key.ENTER).listenOn(this);
        button.setDisableOnClick(false);
        var actions = new Div(button);
        actions.addClassName("form-actions");
        add(name, password, actions);
    }

    /** For somebody who has a name already. */
    AccountForm of(String signInName) {
        name.setValue(signInName);
        name.setReadOnly(true);
        name.setHelperText(text("account.first.name"));
        return this;
    }

    private void show(Accounts.Outcome outcome, Consumer<Accounts.Outcome.Made> done, Runnable refused) {
        name.setInvalid(false);
        password.setInvalid(false);
        switch (outcome) {
            case Accounts.Outcome.Made made -> done.accept(made);
            case Accounts.Outcome.NameTaken t -> refuseName("account.name.taken");
            case Accounts.Outcome.NameUnusable u -> refuseName("account.name.unusable");
            case Accounts.Outcome.PasswordUnusable(PasswordRules.Fault fault) -> refusePassword(fault);
            case Accounts.Outcome.LinkUnusable l -> refused.run();
        }
    }

    private void refuseName(String key) {
        name.setErrorMessage(text(key));
        name.setInvalid(true);
        name.focus();
    }

    private void refusePassword(PasswordRules.Fault fault) {
        password.setErrorMessage(PasswordWords.of(fault));
        password.setInvalid(true);
        password.focus();
    }
}
