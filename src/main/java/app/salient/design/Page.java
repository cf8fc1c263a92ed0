package app.salient.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** The body of a screen: one column with a head. */
public class Page extends Div {
    /** @param classes what kind of page: {@code narrow}, {@code form-page}, or the screen's own */
    public Page(String... classes) {
        addClassName("page");
        addClassNames(classes);
    }

    public Page with(Component... parts) {
        add(parts);
        return this;
    }
}
