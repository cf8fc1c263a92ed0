package app.salient.classroom.ui;

import static app.salient.design.Texts.text;

import app.salient.classroom.Enrolling;
import app.salient.classroom.RosterSheets;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** Who is in the class now, their links, and what was not taken in. */
class EnrolResult extends Section {
    EnrolResult(Enrolling.Enrolled enrolled) {
        var title = new H2(text("enrol.done", enrolled.made().size()));
        title.getElement().setAttribute("tabindex", "-1");
        add(title);
        if (!enrolled.made().isEmpty()) {
            add(new Paragraph(text("enrol.links.what")), new LinksDownload(enrolled.made()));
        }
        if (!enrolled.rest().isEmpty()) {
            var rest = new LinksDownload(
                    "rest.csv",
                    text("enrol.rest.action"),
                    origin -> RosterSheets.rest(enrolled.rest(), RosterPreview::verdict));
            add(new Paragraph(text("enrol.rest", enrolled.rest().size())), rest);
        }
        title.getElement().callJsFunction("focus");
    }
}
