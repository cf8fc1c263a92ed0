package app.salient.insight.ui;

import static app.salient.design.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;

/**
 * One of the three lists of a class: how many, by which rule, and each with its reason in words. It is drawn anew only when
 * something in it has changed.
 */
class ReasonList<T> extends Section {
    /** More than this nobody reads at once; the line below says how many there are. */
    private static final int SHOWN = 12;

    private final Span count = new Span();
    private final UnorderedList reasons = new UnorderedList();
    private final Paragraph below = new Paragraph();
    private final Function<T, Component[]> row;
    private List<T> shown = List.of();

    /** @param rule by which somebody or something is on the list */
    ReasonList(String title, String rule, Function<T, Component[]> row) {
        this.row = row;
        addClassName("list-panel");
        count.addClassName("count");
        var head = new H2(new Span(title), count);
        var ruleLine = new Paragraph(rule);
        ruleLine.addClassName("rule");
        reasons.addClassName("reasons");
        below.addClassName("none");
        add(head, ruleLine, reasons, below);
    }

    /** @param none what to say when there is nobody */
    void show(List<T> now, String none) {
        count.setText(String.valueOf(now.size()));
        below.setVisible(now.isEmpty() || now.size() > SHOWN);
        below.setText(now.isEmpty() ? none : text("class.list.more", now.size() - SHOWN));
        if (!now.equals(shown)) {
            shown = List.copyOf(now);
            reasons.removeAll();
            now.stream().limit(SHOWN).forEach(one -> reasons.add(new ListItem(row.apply(one))));
        }
    }
}
