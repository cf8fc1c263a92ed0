package app.salient.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;

/** What a screen is called and the one thing to do on it. */
public class PageHead extends Header {
    public PageHead(String title) {
        addClassName("page-head");
        add(new H1(title));
    }

    /** For working screens, where the head should not take the room of the work. */
    public PageHead compact() {
        addClassName("compact");
        return this;
    }

    /** @param kicker a word or two above the title that say what it belongs to */
    public PageHead kicker(String kicker) {
        addComponentAsFirst(paragraph("kicker", kicker));
        return this;
    }

    public PageHead lede(String lede) {
        add(paragraph("lede", lede));
        return this;
    }

    public PageHead actions(Component... actions) {
        var row = new Div(actions);
        row.addClassName("page-actions");
        add(row);
        return this;
    }

    public PageHead with(Component... parts) {
        add(parts);
        return this;
    }

    private static Paragraph paragraph(String className, String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName(className);
        return paragraph;
    }
}
