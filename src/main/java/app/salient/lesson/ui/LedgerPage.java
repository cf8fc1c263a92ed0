package app.salient.lesson.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;

/** What the three reference screens share: a head, a search field, and entries with an anchor each. */
abstract class LedgerPage extends Div implements HasDynamicTitle {
    private final String key;

    /** @param key beginning of the screen's text keys, such as {@code lesson.claims} */
    LedgerPage(String key) {
        this.key = key;
        addClassNames("page", "ledger-page");
        var lede = new Paragraph(getTranslation(key + ".lede"));
        lede.addClassName("lede");
        var head = new Header(new H1(getTranslation(key + ".title")), lede);
        head.addClassName("page-head");
        add(head);
    }

    static <C extends Component> C classed(C component, String cssClass) {
        component.addClassName(cssClass);
        return component;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("title", getTranslation(key + ".title"));
    }
}
