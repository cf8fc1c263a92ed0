package app.salient.lesson.ui;

import com.vaadin.flow.component.html.Div;
import org.jsoup.nodes.Element;

/** Finished HTML as one component, so that a long page costs the server one node and not hundreds. */
final class Markup extends Div {
    /** @param safeHtml from the catalogue, or built from text by {@link #element} */
    Markup(String safeHtml) {
        getElement().setProperty("innerHTML", safeHtml);
    }

    /** An element to build on; text set on it is escaped. */
    static Element element(String tag, String cssClass) {
        var element = new Element(tag);
        return cssClass.isEmpty() ? element : element.addClass(cssClass);
    }

    /** Without added spaces or line breaks. */
    static String html(Element element) {
        var page = org.jsoup.nodes.Document.createShell("");
        page.outputSettings().prettyPrint(false);
        page.body().appendChild(element);
        return element.outerHtml();
    }
}
