package app.salient.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;

/** A list whose entries have a body and, at their end, what can be done about them. */
class Rows extends UnorderedList {
    Rows() {
        addClassName("rows");
    }

    /** Adds an entry. @return its end, for buttons and links */
    Div row(Component... body) {
        var main = new Div(body);
        main.addClassName("row-main");
        var end = new Div();
        end.addClassName("row-end");
        var row = new ListItem(main, end);
        row.addClassName("row");
        add(row);
        return end;
    }

    boolean isEmpty() {
        return getComponentCount() == 0;
    }
}
