package app.salient.design;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;

/** A link that is told this once, ready to be copied: it begins with the address by which the reader came. */
public class OneTimeLink extends Div {
    private final TextField link;
    private final String path;

    /**
     * @param label for whom it is
     * @param what how often and how long it works
     * @param path where it leads, from the root of the site
     */
    public OneTimeLink(String label, String what, String path) {
        this.path = path;
        this.link = new TextField(label);
        link.setValue(path);
        link.setReadOnly(true);
        link.setAutoselect(true);
        link.setWidthFull();
        addClassName("one-time-link");
        add(new Paragraph(what), link);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI()
                .getPage()
                .fetchCurrentURL(url -> link.setValue(url.getProtocol() + "://" + url.getAuthority() + path));
    }
}
