package app.salient.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.Locale;

/** Small parts with a fixed look; the tones are right, not-yet, quiet and accent. */
public final class Pieces {
    private Pieces() {}

    /** Small facts in one line with dots between. */
    public static Paragraph facts(String... facts) {
        var line = new Paragraph();
        line.addClassName("facts");
        Arrays.stream(facts).map(Span::new).forEach(line::add);
        return line;
    }

    public static Span pill(String text, String tone) {
        var pill = new Span(text);
        pill.addClassName("pill");
        pill.getElement().setAttribute("data-tone", tone);
        return pill;
    }

    /** @param part in [0, 1] */
    public static Span ring(double part, String inside) {
        var ring = new Span(inside);
        ring.addClassName("ring");
        setPart(ring, part);
        ring.getElement().setAttribute("aria-hidden", "true");
        return ring;
    }

    /** A thin bar. @param part in [0, 1] @param label what it says to those who do not see it */
    public static Div meter(double part, String label) {
        var meter = new Div();
        meter.addClassName("meter");
        setPart(meter, part);
        meter.getElement().setAttribute("role", "img");
        meter.getElement().setAttribute("aria-label", label);
        return meter;
    }

    /** Something went wrong or is worth knowing, and what to do next. */
    public static Div notice(String text) {
        var notice = new Div(new Paragraph(text));
        notice.addClassName("notice");
        notice.getElement().setAttribute("data-tone", "not-yet");
        notice.getElement().setAttribute("role", "alert");
        return notice;
    }

    /** What to show instead of nothing. */
    public static Div empty(String title, String whatToDo, Component... actions) {
        var empty = new Div(new H2(title), new Paragraph(whatToDo));
        empty.addClassName("empty");
        if (actions.length > 0) {
            var row = new Div(actions);
            row.addClassName("page-actions");
            empty.add(row);
        }
        return empty;
    }

    public static Section section(String title, Component... parts) {
        var section = new Section(new H2(title));
        section.add(parts);
        return section;
    }

    private static void setPart(Component component, double part) {
        double clamped = Math.clamp(part, 0, 1);
        component.getElement().getStyle().set("--part", String.format(Locale.ROOT, "%.3f", clamped));
    }
}
