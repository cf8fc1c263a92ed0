package app.salient.study.ui;

import static app.salient.design.Texts.text;

import app.salient.design.Link;
import app.salient.design.Page;
import app.salient.design.PageHead;
import app.salient.lesson.Catalogue;
import app.salient.lesson.Lesson;
import app.salient.lesson.Lessons;
import app.salient.study.Progress;
import app.salient.study.ProgressQuery;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** The course as a spine, and the one step that comes next. */
@Route("")
@AnonymousAllowed
class HomeView extends Page implements BeforeEnterObserver, HasDynamicTitle {
    private final Lessons lessons;
    private final ProgressQuery progress;

    HomeView(Lessons lessons, ProgressQuery progress) {
        super("home");
        this.lessons = lessons;
        this.progress = progress;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var catalogue = lessons.current();
        var own = progress.own();
        add(head(catalogue, own), spine(catalogue, own));
    }

    private static PageHead head(Catalogue catalogue, Progress own) {
        var head =
                new PageHead(catalogue.course().title()).lede(catalogue.course().promise());
        head.addClassName("hero");
        NextStep.of(catalogue, own).ifPresent(step -> head.actions(Link.primary(step.path(), step.words())));
        return head;
    }

    private static Section spine(Catalogue catalogue, Progress own) {
        var title = new H2(text("home.course"));
        title.setId("the-course");
        var list = new OrderedList();
        list.addClassName("spine");
        int number = 1;
        for (Lesson lesson : catalogue.lessons()) {
            list.add(new SpineStop(
                    number++, lesson, own, catalogue.quiz(lesson.id()).isPresent()));
        }
        var section = new Section(title, list);
        section.getElement().setAttribute("aria-labelledby", "the-course");
        return section;
    }

    @Override
    public String getPageTitle() {
        return text("title.home");
    }
}
