package app.salient.insight.ui;

import static app.salient.design.Texts.text;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** What the tints of the matrix mean; the cells say the same in words. */
class Legend extends UnorderedList {
    Legend() {
        addClassName("legend");
        for (int level = 0; level <= 4; level++) {
            var swatch = new Span();
            swatch.addClassName("swatch");
            swatch.getElement().setAttribute("data-level", String.valueOf(level));
            swatch.getElement().setAttribute("aria-hidden", "true");
            add(new ListItem(swatch, new Span(text("class.level." + level))));
        }
    }
}
