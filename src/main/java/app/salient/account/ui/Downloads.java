package app.salient.account.ui;

import static app.salient.design.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;

/** The files that people take along. */
class Downloads extends Section {
    Downloads() {
        var files = new UnorderedList(
                file("salient.json", "account.own.download.everything"),
                file("salient-cards.csv", "account.own.download.csv"),
                file("salient-cards.apkg", "account.own.download.apkg"));
        files.addClassName("downloads");
        add(new H2(text("account.own.download")), new Paragraph(text("account.own.download.what")), files);
    }

    private static ListItem file(String name, String key) {
        var link = new Anchor("/api/me/" + name, text(key));
        link.getElement().setAttribute("download", name);
        link.getElement().setAttribute("router-ignore", true);
        return new ListItem(link);
    }
}
