package app.salient.study.ui.home;

import static app.salient.design.Texts.text;

import app.salient.design.Link;
import app.salient.lesson.Change;
import app.salient.lesson.LessonPaths;
import app.salient.lesson.ui.Day;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;

/** The latest entries of the change log, and the way to the others. */
class ChangesLately extends Section {
    private static final int MOST_SHOWN = 3;

    /** @param changes the newest first; at least one */
    ChangesLately(List<Change> changes) {
        var title = new H2(text("home.changes"));
        title.setId("changes-lately");
        var list = new OrderedList();
        list.addClassName("changes");
        changes.stream().limit(MOST_SHOWN).forEach(change -> list.add(item(change)));
        add(title, list, new Paragraph(new Link(LessonPaths.CHANGES, text("home.changes.all"))));
        getElement().setAttribute("aria-labelledby", "changes-lately");
    }

    private static ListItem item(Change change) {
        return new ListItem(new Day(change.date()), new Paragraph(change.what()));
    }
}
