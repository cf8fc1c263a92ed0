package app.salient.shell;

import static app.salient.design.Texts.text;

import app.salient.account.AccountPaths;
import app.salient.account.Role;
import app.salient.classroom.ClassroomPaths;
import app.salient.design.Link;
import app.salient.review.ReviewPaths;
import app.salient.study.StudyPaths;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;

/** The main places, and which of them you are in. */
class SiteNavigation extends Nav {
    private final List<Link> links = new ArrayList<>();

    SiteNavigation(Role role) {
        boolean teaches = role == Role.INSTRUCTOR;
        addClassName("site-nav");
        getElement().setAttribute("aria-label", text("shell.main"));
        var list = new UnorderedList();
        list.add(entry(StudyPaths.HOME, text("shell.course")));
        if (!teaches) {
            list.add(entry(ReviewPaths.TODAY, text("today.kicker")));
        }
        list.add(entry("/claims", text("shell.claims")));
        if (!teaches) {
            list.add(entry(ClassroomPaths.JOIN, text("join.title")));
        }
        if (teaches) {
            list.add(entry(ClassroomPaths.TEACH, text("shell.classes")), entry("/content", text("shell.content")));
        }
        if (role == Role.ADMIN) {
            list.add(entry(AccountPaths.PEOPLE, text("people.title")));
        }
        add(list);
    }

    private ListItem entry(String path, String text) {
        var link = new Link(path, text);
        links.add(link);
        return new ListItem(link);
    }

    static ListItem item(String path, String text) {
        return new ListItem(new Link(path, text));
    }

    /** @param path address of the screen being shown */
    void markCurrent(String path) {
        for (Link link : links) {
            String target = link.getHref();
            boolean course = target.equals("/") && path.matches("/(lesson/.*|quiz/.*|attempt/.*)?");
            boolean here = course || (!target.equals("/") && path.startsWith(target));
            if (here) {
                link.getElement().setAttribute("aria-current", path.equals(target) ? "page" : "true");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        }
    }
}
