package app.salient.lesson.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A day as people read it, with the date as machines do. */
@Tag("time")
public class Day extends HtmlContainer {
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    public Day(LocalDate date) {
        setText(LONG.format(date));
        getElement().setAttribute("datetime", date.toString());
    }
}
