package app.salient.study.ui;

import static app.salient.design.Texts.text;

import app.salient.design.Link;
import app.salient.design.Page;
import app.salient.design.PageHead;
import app.salient.lesson.Catalogue;
import app.salient.lesson.Lesson;
import app.salient.lesson.Lessons;
import app.salient.lesson.Quiz;
import app.salient.lesson.QuizId;
import app.salient.study.CorrectionNews;
import app.salient.study.DailyReview;
import app.salient.study.DueQuizzes;
import app.salient.study.Progress;
import app.salient.study.ProgressQuery;
import app.salient.study.ProposedRoute;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;

/** What is due, the course as a spine, and the one step that comes next. */
@Route("")
@AnonymousAllowed
class HomeView extends Page implements BeforeEnterObserver, HasDynamicTitle {
    private final Lessons lessons;
    private final ProgressQuery progress;
    private final DueQuizzes dueQuizzes;
    private final CorrectionNews news;
    private final ObjectProvider<DailyReview> reviews;
    private final Clock clock;

    HomeView(
            Lessons lessons,
            ProgressQuery progress,
            DueQuizzes dueQuizzes,
            CorrectionNews news,
            ObjectProvider<DailyReview> reviews,
            Clock clock) {
        super("home");
        this.lessons = lessons;
        this.progress = progress;
        this.dueQuizzes = dueQuizzes;
        this.news = news;
        this.reviews = reviews;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var catalogue = lessons.current();
        var own = progress.own();
        var due = dueQuizzes.own();
        var now = clock.instant();
        add(head(catalogue, NextStep.of(catalogue, own, due, now)));
        reviews.stream().forEach(review -> review.own().ifPresent(waiting -> add(daily(review, waiting))));
        var unseen = news.own();
        if (!unseen.isEmpty()) {
            add(new NewsList(news, unseen));
        }
        if (!due.isEmpty()) {
            add(new DueList(due, now));
        }
        add(spine(catalogue, own));
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

    private static Section spine(Catalogue catalogue, Progress own) {
        var title = new H2(text("home.course"));
        title.setId("the-course");
        var list = new OrderedList();
        list.addClassName("spine");
        catalogue.quiz(QuizId.PLACEMENT).ifPresent(quiz -> list.add(TestStop.placement(quiz, state(own, quiz))));
        var onRoute = proposedShort(own) ? catalogue.shortRoute() : List.<Lesson>of();
        int number = 1;
        for (Lesson lesson : catalogue.lessons()) {
            var stop = new SpineStop(
                    number++, lesson, own, catalogue.quiz(lesson.id()).isPresent());
            list.add(onRoute.contains(lesson) ? stop.onShortRoute() : stop);
        }
        catalogue.quiz(QuizId.FINAL_TEST).ifPresent(quiz -> list.add(TestStop.finalTest(quiz, state(own, quiz))));
        var section = new Section(title, list);
        section.getElement().setAttribute("aria-labelledby", "the-course");
        return section;
    }

    private static Progress.QuizState state(Progress own, Quiz quiz) {
        return own.quiz(quiz.id().value()).orElse(Progress.QuizState.NONE);
    }

    private static boolean proposedShort(Progress own) {
        return own.quiz(QuizId.PLACEMENT.value())
                .flatMap(Progress.QuizState::bestShare)
                .map(ProposedRoute::of)
                .filter(route -> route == ProposedRoute.SHORT)
                .isPresent();
    }

    @Override
    public String getPageTitle() {
        return text("title.home");
    }
}
