package app.salient.design;

import com.vaadin.flow.component.html.Anchor;

/** A link to another screen of Salient, which the router opens without loading the page anew. */
public class Link extends Anchor {
    public Link(String path, String text) {
        super(path, text);
        getElement().setAttribute("router-link", true);
    }

    /** Looks like a button because it is the thing to do next. */
    public static Link primary(String path, String text) {
        return styled(path, text, "button", "primary");
    }

    public static Link secondary(String path, String text) {
        return styled(path, text, "button");
    }

    public static Link quiet(String path, String text) {
        return styled(path, text, "button", "quiet");
    }

    private static Link styled(String path, String text, String... classes) {
        var link = new Link(path, text);
        link.addClassNames(classes);
        return link;
    }
}
