package app.salient.review.ui;

import static app.salient.design.Texts.text;

import app.salient.design.Pieces;
import app.salient.review.Wishes;
import app.salient.review.Wishing;
import app.salient.storage.NotStored;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.binder.ValueContext;
import java.util.Locale;
import java.util.Optional;

/** How the learner wants to be asked again. Closed until somebody wants to change something. */
class WishForm extends Details {
    private final Wishing wishing;
    private final Runnable changed;
    private final IntegerField most = new IntegerField(text("wish.most"));
    private final IntegerField retention = new IntegerField(text("wish.retention"));
    private final DatePicker target = day("wish.target");
    private final Checkbox streak = new Checkbox(text("wish.streak"));
    private final DatePicker pause = day("wish.pause");
    private final Div notice = new Div();

    WishForm(Wishing wishing, Runnable changed) {
        super(text("wish.title"));
        this.wishing = wishing;
        this.changed = changed;
        addClassName("wishes");
        var wishes = wishing.own();
        number(most, 1, Wishes.MOST, wishes.most(), "wish.most.help");
        number(retention, 80, 95, (int) Math.round(wishes.retention() * 100), "wish.retention.help");
        target.setValue(wishes.target().orElse(null));
        target.setHelperText(text("wish.target.help"));
        streak.setValue(wishes.streak());
        streak.setHelperText(text("wish.streak.help"));
        pause.setValue(wishes.pausedUntil().orElse(null));
        pause.setVisible(wishes.streak());
        streak.addValueChangeListener(event -> pause.setVisible(event.getValue()));
        var save = new Button(text("wish.save"), event -> save());
        var actions = new Div(save);
        actions.addClassName("form-actions");
        var form = new Div(pair(most, retention), target, streak, pause, notice, actions);
        form.addClassName("form");
        add(form, new CalendarSwitch(wishing));
    }

    private static void number(IntegerField field, int least, int most, int value, String help) {
        field.setMin(least);
        field.setMax(most);
        field.setStepButtonsVisible(true);
        field.setHelperText(text(help));
        field.setManualValidation(true);
        field.setValue(value);
    }

    private static DatePicker day(String key) {
        var day = new DatePicker(text(key));
        day.setLocale(Locale.UK);
        day.setClearButtonVisible(true);
        day.setI18n(new DatePicker.DatePickerI18n()
                .setDateFormats("d MMM yyyy", "d MMMM yyyy", "d.M.yyyy", "d/M/yyyy", "yyyy-MM-dd")
                .setBadInputErrorMessage(text("wish.day.unreadable"))
                .setFirstDayOfWeek(1));
        day.setManualValidation(true);
        return day;
    }

    private void save() {
        notice.removeAll();
        if (!(isWithin(most, 1, Wishes.MOST) & isWithin(retention, 80, 95) & isReadable(target) & isReadable(pause))) {
            Focusable<?> wrong =
                    most.isInvalid() ? most : retention.isInvalid() ? retention : target.isInvalid() ? target : pause;
            wrong.focus();
            return;
        }
        try {
            wishing.wish(new Wishes(
                    most.getValue(),
                    retention.getValue() / 100.0,
                    Optional.ofNullable(target.getValue()),
                    streak.getValue(),
                    streak.getValue() ? Optional.ofNullable(pause.getValue()) : Optional.empty()));
            changed.run();
        } catch (NotStored e) {
            notice.add(Pieces.notice(text("attempt.not-stored")));
        }
    }

    private static boolean isWithin(IntegerField field, int least, int most) {
        Integer value = field.getValue();
        boolean good = value != null && value >= least && value <= most;
        field.setErrorMessage(good ? "" : text("wish.number", least, most));
        field.setInvalid(!good);
        return good;
    }

    /** What cannot be read has no value, just as an empty field; saved, it would take away the day that was there. */
    private static boolean isReadable(DatePicker day) {
        var result = day.getDefaultValidator().apply(day.getValue(), new ValueContext(day));
        boolean good = !result.isError() || !day.isVisible();
        day.setErrorMessage(good ? "" : result.getErrorMessage());
        day.setInvalid(!good);
        return good;
    }

    private static Div pair(IntegerField one, IntegerField other) {
        var pair = new Div(one, other);
        pair.addClassName("field-pair");
        return pair;
    }

    /** Off until it is wanted; its address is told once. */
    private static final class CalendarSwitch extends Div {
        private final Wishing wishing;

        CalendarSwitch(Wishing wishing) {
            this.wishing = wishing;
            addClassName("calendar-switch");
            show();
        }

        private void show() {
            removeAll();
            boolean on = wishing.hasCalendar();
            add(new Paragraph(text(on ? "calendar.on" : "calendar.off")));
            var actions = new Div(new Button(text(on ? "calendar.again" : "calendar.turn-on"), event -> tell()));
            actions.addClassName("page-actions");
            if (on) {
                actions.add(new Button(text("calendar.turn-off"), event -> {
                    wishing.calendarOff();
                    show();
                }));
            }
            add(actions);
        }

        private void tell() {
            String path = wishing.calendarOn();
            show();
            add(new CalendarAddress(path));
        }
    }
}
