package app.salient.insight.ui;

import app.salient.insight.WorkState;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** What the tints of the columns of assignments mean; the cells say the same in words. */
class WorkLegend extends UnorderedList {
    WorkLegend() {
        addClassName("legend");
        for (WorkState state : WorkState.values()) {
            if (state.ordinal() > WorkState.NOT_FOLLOWED.ordinal()) {
                var swatch = new Span();
                swatch.addClassName("swatch");
                swatch.getElement().setAttribute("data-work", WorkWords.key(state));
                swatch.getElement().setAttribute("aria-hidden", "true");
                add(new ListItem(swatch, new Span(WorkWords.of(state))));
            }
        }
    }
}
