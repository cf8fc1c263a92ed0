package app.salient.study.ui.lesson;

import static app.salient.design.Texts.text;

import app.salient.design.Texts;
import app.salient.lesson.Catalogue;
import app.salient.lesson.Lesson;
import app.salient.lesson.Lessons;
import app.salient.lesson.ui.LessonHtml;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/**
 * Puts the text of a lesson into the page itself: there to read before the application has loaded, on a slow line by seconds,
 * and without script for good. {@code frontend/shell/early.ts} takes it away once {@link ReadingView} stands.
 */
@Component
class EarlyLesson implements VaadinServiceInitListener {
    private static final Pattern ADDRESS = Pattern.compile("/lesson/([a-z0-9-]+)/?");

    private final Lessons lessons;

    EarlyLesson(Lessons lessons) {
        this.lessons = lessons;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::write);
    }

    private void write(IndexHtmlResponse response) {
        var catalogue = lessons.current();
        asked(response, catalogue).ifPresent(lesson -> {
            var page = response.getDocument();
            page.title(text("title", lesson.title()));
            page.head().appendElement("meta").attr("name", "description").attr("content", lesson.summary());
            page.body().appendChild(frame(catalogue, lesson));
            page.outputSettings().prettyPrint(false);
        });
    }

    private static Optional<Lesson> asked(IndexHtmlResponse response, Catalogue catalogue) {
        String path = response.getVaadinRequest().getPathInfo();
        var address = ADDRESS.matcher(path == null ? "" : path);
        return address.matches() ? catalogue.lesson(address.group(1)) : Optional.empty();
    }

    /** The classes are those of the shell and of {@link ReadingView}, so that nothing moves when they take over. */
    private static Element frame(Catalogue catalogue, Lesson lesson) {
        Element site = new Element("div").id("early").addClass("site");
        Element bar = site.appendElement("header").addClass("site-head");
        bar.appendElement("div")
                .addClass("site-in")
                .appendElement("a")
                .addClass("wordmark")
                .attr("href", "/")
                .attr("aria-label", text("shell.home"));
        Element view = site.appendElement("main")
                .addClass("site-main")
                .appendElement("div")
                .addClass("lesson");
        view.appendChild(head(catalogue, lesson));
        view.appendElement("p").addClass("notice").addClass("no-script").text(text("lesson.no-script"));
        view.appendElement("salient-reading");
        view.appendChild(contents(lesson));
        view.appendElement("div").addClass("claims-frame").appendChild(LessonHtml.of(catalogue, lesson, Texts::text));
        return site;
    }

    private static Element head(Catalogue catalogue, Lesson lesson) {
        Element head = new Element("header").addClass("page-head");
        int number = catalogue.lessons().indexOf(lesson) + 1;
        head.appendElement("p")
                .addClass("kicker")
                .text(text("lesson.kicker", number, catalogue.lessons().size()));
        head.appendElement("h1").text(lesson.title());
        head.appendElement("p").addClass("lede").text(lesson.summary());
        head.appendElement("p").addClass("facts").appendElement("span").text(text("home.minutes", lesson.minutes()));
        Element objectives = head.appendElement("ul").addClass("objectives");
        lesson.objectives().forEach(objective -> objectives.appendElement("li").text(objective));
        return head;
    }

    private static Element contents(Lesson lesson) {
        Element nav = new Element("nav").addClass("contents").attr("aria-label", text("lesson.contents"));
        Element list = nav.appendElement("ol");
        lesson.sections()
                .forEach(section -> list.appendElement("li")
                        .appendElement("a")
                        .attr("href", "#" + section.slug())
                        .text(section.title()));
        return nav;
    }
}
