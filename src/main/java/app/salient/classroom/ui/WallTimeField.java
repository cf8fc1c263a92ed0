package app.salient.classroom.ui;

import static app.salient.design.Texts.text;

import app.salient.classroom.ClassTime;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.data.binder.ValueContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A date and a time on the wall of the class; may be empty. */
class WallTimeField extends DateTimePicker {
    /** @param key of the label; with {@code .date} and {@code .time} of what the two halves are called */
    WallTimeField(String key) {
        super(text(key));
        setDateAriaLabel(text(key + ".date"));
        setTimeAriaLabel(text(key + ".time"));
        setLocale(Locale.UK);
        setDatePickerI18n(new DatePicker.DatePickerI18n()
                .setDateFormats("d MMM yyyy", "d MMMM yyyy", "d.M.yyyy", "d/M/yyyy", "yyyy-MM-dd")
                .setFirstDayOfWeek(1));
        setI18n(new DateTimePickerI18n()
                .setBadInputErrorMessage(text("assign.time.unreadable"))
                .setIncompleteInputErrorMessage(text("assign.time.unreadable")));
        setStep(Duration.ofMinutes(30));
        setManualValidation(true);
    }

    /** Says beside the field what to do when it is neither empty nor a time that the wall shows. */
    boolean isReadable(ClassTime time) {
        var result = getDefaultValidator().apply(getValue(), new ValueContext(this));
        var onTheWall = getValue();
        boolean skipped = !result.isError() && onTheWall != null && !time.exists(onTheWall);
        setErrorMessage(
                result.isError()
                        ? result.getErrorMessage()
                        : skipped
                                ? text(
                                        "assign.time.skipped",
                                        time.words(time.moment(onTheWall)),
                                        time.zone().getId())
                                : "");
        setInvalid(result.isError() || skipped);
        return !isInvalid();
    }

    void refuse(String words) {
        setErrorMessage(words);
        setInvalid(true);
    }

    void show(@Nullable Instant moment, ClassTime time) {
        setValue(moment == null ? null : time.onTheWall(moment));
    }

    @Nullable
    Instant moment(ClassTime time) {
        var onTheWall = getValue();
        return onTheWall == null ? null : time.moment(onTheWall);
    }
}
