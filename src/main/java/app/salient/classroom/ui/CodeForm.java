package app.salient.classroom.ui;

import static app.salient.design.Texts.text;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;

/** Where a join code is typed; what is wrong with it is said beside it. */
class CodeForm extends Div {
    private final TextField code = new TextField(text("join.code"));

    CodeForm(Consumer<String> entered) {
        addClassName("form");
        code.setHelperText(text("join.code.help"));
        code.setMaxLength(40);
        code.setManualValidation(true);
        code.getElement().setAttribute("autocapitalize", "characters");
        var next = new Button(text("join.next"), event -> {
            code.setInvalid(false);
            entered.accept(code.getValue());
        });
        next.addThemeVariants(ButtonVariant.PRIMARY);
        next.addClickShortcut(Key.ENTER).listenOn(this);
        var actions = new Div(next);
        actions.addClassName("form-actions");
        add(code, actions);
    }

    void show(String typed) {
        code.setValue(typed.length() > 40 ? typed.substring(0, 40) : typed);
    }

    void refuse(String why) {
        code.setErrorMessage(why);
        code.setInvalid(true);
        code.focus();
    }
}
