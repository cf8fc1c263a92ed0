package app.salient.insight.ui;

import static app.salient.design.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;

/**
 * One of the three lists of a class: how many, by which rule, and each with its reason in words. The first few are shown and a
 * button shows the rest, so that a long list does not push the next one away. It is drawn anew only when something in it has
 * changed.
 */
class ReasonList<T> extends Section {
    private static final int FEW = 5;

    /** More than this nobody reads; the line below says how many there are. */
    private static final int MOST = 200;

    private final Span count = new Span();
    private final UnorderedList reasons = new UnorderedList();
    private final Paragraph below = new Paragraph();
    private final NativeButton all;
    private final String title;
    private final Function<T, Component[]> row;
    private List<T> shown = List.of();
    private boolean open;

    /** @param rule by which somebody or something is on the list */
    ReasonList(String title, String rule, Function<T, Component[]> row) {
        this.title = title;
        this.row = row;
        addClassName("list-panel");
        count.addClassName("count");
        var head = new H2(new Span(title), count);
        var ruleLine = new Paragraph(rule);
        ruleLine.addClassName("rule");
        reasons.addClassName("reasons");
        below.addClassName("none");
        all = new NativeButton("", event -> turn());
        all.addClassNames("button", "quiet", "show-all");
        add(head, ruleLine, reasons, below, all);
    }

    /** @param none what to say when there is nobody */
    void show(List<T> now, String none) {
        count.setText(String.valueOf(now.size()));
        if (!now.equals(shown) || now.isEmpty()) {
            shown = List.copyOf(now);
            draw(none);
        }
    }

    private void turn() {
        open = !open;
        draw("");
    }

    private void draw(String none) {
        int most = open ? MOST : FEW;
        reasons.removeAll();
        shown.stream().limit(most).forEach(one -> reasons.add(new ListItem(row.apply(one))));
        below.setVisible(shown.isEmpty() || (open && shown.size() > MOST));
        below.setText(shown.isEmpty() ? none : text("class.list.more", shown.size() - MOST));
        all.setVisible(shown.size() > FEW);
        all.setText(open ? text("class.list.few") : text("class.list.all", shown.size()));
        all.getElement().setAttribute("aria-expanded", String.valueOf(open));
        all.getElement().setAttribute("aria-label", all.getText() + ": " + title);
    }
}
