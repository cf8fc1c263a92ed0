package app.salient.classroom.ui;

import static app.salient.design.Texts.text;

import app.salient.classroom.ClassroomId;
import app.salient.classroom.Enrolling;
import app.salient.design.AskOnce;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;

/** Students who have not used their link yet, and new links for them: the old ones may be lost. */
class UnusedLinks extends Details {
    UnusedLinks(ClassroomId classroom, Enrolling enrolling) {
        var waiting = enrolling.neverSignedIn(classroom);
        setVisible(!waiting.isEmpty());
        setSummaryText(text("enrol.waiting", waiting.size()));
        var names = new UnorderedList();
        waiting.stream().limit(200).map(ListItem::new).forEach(names::add);
        var links = new Div();
        add(
                new Paragraph(text("enrol.waiting.what")),
                new AskOnce(
                        text("enrol.waiting.action"),
                        text("enrol.waiting.question"),
                        text("enrol.waiting.yes"),
                        text("settings.keep"),
                        () -> {
                            links.removeAll();
                            links.add(new LinksDownload(enrolling.newLinks(classroom)));
                        }),
                links,
                names);
    }
}
