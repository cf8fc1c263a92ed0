package app.salient.study.ui.home;

import static app.salient.design.Texts.text;

import app.salient.design.Link;
import app.salient.design.Page;
import app.salient.design.PageHead;
import app.salient.lesson.Catalogue;
import app.salient.lesson.Lesson;
import app.salient.lesson.Lessons;
import app.salient.lesson.Quiz;
import app.salient.lesson.QuizId;
import app.salient.study.ClassLooks;
import app.salient.study.DailyReview;
import app.salient.study.correction.CorrectionNews;
import app.salient.study.due.Due;
import app.salient.study.due.DueWork;
import app.salient.study.reading.CourseRoute;
import app.salient.study.reading.Progress;
import app.salient.study.reading.ProgressQuery;
import app.salient.study.reading.Routes;
import app.salient.study.ui.NextStep;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;

/** What is due, the course as a spine, and the one step that comes next. */
@Route("")
@AnonymousAllowed
class HomeView extends Page implements BeforeEnterObserver, HasDynamicTitle {
    private final Lessons lessons;
    private final ProgressQuery progress;
    private final Routes routes;
    private final DueWork dueWork;
    private final CorrectionNews news;
    private final ObjectProvider<DailyReview> reviews;
    private final ObjectProvider<ClassLooks> looks;
    private final Clock clock;

    HomeView(
            Lessons lessons,
            ProgressQuery progress,
            Routes routes,
            DueWork dueWork,
            CorrectionNews news,
            ObjectProvider<DailyReview> reviews,
            ObjectProvider<ClassLooks> looks,
            Clock clock) {
        super("home");
        this.lessons = lessons;
        this.progress = progress;
        this.routes = routes;
        this.dueWork = dueWork;
        this.news = news;
        this.reviews = reviews;
        this.looks = looks;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        var catalogue = lessons.current();
        var own = progress.own();
        var route = routes.own(own);
        var due = dueWork.own();
        var now = clock.instant();
        add(head(catalogue, NextStep.of(catalogue, own, route.orElse(CourseRoute.FULL), due, now)));
        var waits = waits(due, now);
        if (waits.getChildren().findAny().isPresent()) {
            add(waits);
        }
        var unseen = news.own();
        if (!unseen.isEmpty()) {
            add(new NewsList(news, unseen));
        }
        add(spine(catalogue, own, route));
        if (!catalogue.changes().isEmpty()) {
            add(new ChangesLately(catalogue.changes()));
        }
    }

    private static PageHead head(Catalogue catalogue, Optional<NextStep> next) {
        var head =
                new PageHead(catalogue.course().title()).lede(catalogue.course().promise());
        head.addClassName("hero");
        next.ifPresent(step -> head.actions(Link.primary(step.path(), step.words())));
        return head;
    }

    private static Div daily(DailyReview review, DailyReview.Waiting waiting) {
        String words = waiting.questions() == 1 ? text("home.review.one") : text("home.review", waiting.questions());
        var due = new Div(
                new Span(words + ", " + text("home.review.minutes", waiting.minutes())),
                Link.secondary(review.path(), text("home.review.go")));
        due.addClassName("due");
        return due;
    }

    /** What others wait for and what the day asks, which stands beside the course where there is room. */
    private Div waits(List<Due> due, Instant now) {
        var waits = new Div();
        waits.addClassName("home-now");
        reviews.stream().forEach(review -> review.own().ifPresent(waiting -> waits.add(daily(review, waiting))));
        if (!due.isEmpty()) {
            waits.add(new DueList(due, now));
        }
        looks.stream().flatMap(look -> look.own().stream()).forEach(name -> waits.add(look(name)));
        return waits;
    }

    /** Nobody should find out later that somebody was looking. */
    private static Paragraph look(String className) {
        var look = new Paragraph(text("home.looks", className));
        look.addClassName("class-look");
        return look;
    }

    private Section spine(Catalogue catalogue, Progress own, Optional<CourseRoute> route) {
        var title = new H2(text("home.course"));
        title.setId("the-course");
        var list = new OrderedList();
        list.addClassName("spine");
        catalogue.quiz(QuizId.PLACEMENT).ifPresent(quiz -> list.add(TestStop.placement(quiz, state(own, quiz))));
        var onRoute = route.filter(CourseRoute.SHORT::equals)
                .map(way -> way.lessons(catalogue))
                .orElse(List.of());
        int number = 1;
        for (Lesson lesson : catalogue.lessons()) {
            var stop = new SpineStop(
                    number++, lesson, own, catalogue.quiz(lesson.id()).isPresent());
            list.add(onRoute.contains(lesson) ? stop.onShortRoute() : stop);
        }
        catalogue.quiz(QuizId.FINAL_TEST).ifPresent(quiz -> list.add(TestStop.finalTest(quiz, state(own, quiz))));
        var section = new Section(title);
        route.ifPresent(way -> section.add(new RouteLine(way, catalogue, this::take)));
        section.add(list);
        section.getElement().setAttribute("aria-labelledby", "the-course");
        return section;
    }

    private static Progress.QuizState state(Progress own, Quiz quiz) {
        return own.quiz(quiz.id().value()).orElse(Progress.QuizState.NONE);
    }

    /** The list changes around the button that was pressed: the focus stays with its successor. */
    private void take(CourseRoute route) {
        routes.take(route);
        show();
        getElement().executeJs("this.querySelector('.route-line vaadin-button')?.focus()");
    }

    @Override
    public String getPageTitle() {
        return text("title.home");
    }
}
