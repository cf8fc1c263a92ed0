package app.salient.classroom.ui;

import static app.salient.design.Texts.text;

import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.binder.ValueContext;

/** A whole number above 0, or empty for the quiz's own limit. */
class LimitField extends IntegerField {
    LimitField(String key) {
        super(text(key));
        setI18n(new IntegerFieldI18n().setBadInputErrorMessage(text("assign.number.unreadable")));
        setManualValidation(true);
    }

    /** Says beside the field what to do when it is neither empty nor a number. */
    boolean isReadable() {
        var result = getDefaultValidator().apply(getValue(), new ValueContext(this));
        setErrorMessage(result.isError() ? result.getErrorMessage() : "");
        setInvalid(result.isError());
        return !result.isError();
    }

    void refuse(String words) {
        setErrorMessage(words);
        setInvalid(true);
    }
}
