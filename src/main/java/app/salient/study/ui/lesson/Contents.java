package app.salient.study.ui.lesson;

import static app.salient.design.Texts.text;

import app.salient.lesson.Lesson;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The sections of a lesson and which of them are read. */
class Contents extends Nav {
    private final Map<String, ListItem> items = new HashMap<>();

    Contents(Lesson lesson, Set<String> read) {
        addClassName("contents");
        getElement().setAttribute("aria-label", text("lesson.contents"));
        var list = new OrderedList();
        lesson.sections().forEach(section -> {
            var link = new Anchor("#" + section.slug(), section.title());
            link.getElement().setAttribute("router-ignore", true);
            var item = new ListItem(link);
            item.setClassName("read", read.contains(section.slug()));
            items.put(section.slug(), item);
            list.add(item);
        });
        add(list);
    }

    /** @param section its slug, as the browser sent it; others than the lesson's are ignored */
    void markRead(String section) {
        var item = items.get(section);
        if (item != null) {
            item.addClassName("read");
        }
    }
}
