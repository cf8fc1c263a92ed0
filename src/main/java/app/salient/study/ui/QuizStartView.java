package app.salient.study.ui;

import static app.salient.design.Texts.text;

import app.salient.design.Link;
import app.salient.design.Numbers;
import app.salient.design.Page;
import app.salient.design.PageHead;
import app.salient.design.Pieces;
import app.salient.formats.MarkdownHtml;
import app.salient.lesson.Lessons;
import app.salient.lesson.Quiz;
import app.salient.study.AttemptKind;
import app.salient.study.Progress;
import app.salient.study.ProgressQuery;
import app.salient.study.StudyPaths;
import app.salient.study.Studying;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Says what a quiz asks and how it is marked before it starts. */
@Route("quiz/:id")
@AnonymousAllowed
class QuizStartView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final Lessons lessons;
    private final Studying studying;
    private final ProgressQuery progress;
    private String title = "";

    QuizStartView(Lessons lessons, Studying studying, ProgressQuery progress) {
        this.lessons = lessons;
        this.studying = studying;
        this.progress = progress;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var quiz = event.getRouteParameters().get("id").flatMap(lessons.current()::quiz);
        quiz.ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(Quiz quiz) {
        removeAll();
        title = quiz.title();
        var state = progress.own().quiz(quiz.id().value());
        boolean answering = state.flatMap(Progress.QuizState::open).isPresent();
        boolean practising = state.map(Progress.QuizState::practising).orElse(false);
        var actions = new Div(startButton(quiz, answering));
        if (!answering) {
            actions.add(practise(quiz, practising));
        }
        actions.addClassName("page-actions");
        var page = new Page("narrow", "quiz-start")
                .with(
                        new PageHead(quiz.title()).kicker(text("quiz.kicker")),
                        new Html("<div class=\"lede\">" + MarkdownHtml.block(quiz.intro()) + "</div>"),
                        rules(quiz),
                        actions);
        state.flatMap(Progress.QuizState::bestShare).ifPresent(best -> page.add(earlier(best, state.get())));
        add(page);
    }

    private static Component rules(Quiz quiz) {
        int questions = quiz.questions().size();
        double points =
                quiz.questions().stream().mapToDouble(q -> q.stem().points()).sum();
        var list = new UnorderedList(
                new ListItem(text("quiz.rule.size", questions, questions + questions / 3)),
                new ListItem(text("quiz.rule.points", Numbers.points(points))),
                new ListItem(text("quiz.rule.feedback")),
                new ListItem(text("quiz.rule.attempts")),
                new ListItem(text("quiz.rule.saved")));
        list.addClassName("rules");
        return list;
    }

    private Button startButton(Quiz quiz, boolean goesOn) {
        var button =
                new Button(text(goesOn ? "quiz.continue" : "quiz.start"), event -> start(quiz, AttemptKind.GRADED));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private Component practise(Quiz quiz, boolean goesOn) {
        return new Button(
                text(goesOn ? "quiz.continue-practice" : "quiz.practise"), event -> start(quiz, AttemptKind.PRACTICE));
    }

    private void start(Quiz quiz, AttemptKind kind) {
        studying.start(quiz.id().value(), kind)
                .ifPresent(id -> UI.getCurrent().navigate(StudyPaths.attempt(id).substring(1)));
    }

    private static Component earlier(double best, Progress.QuizState state) {
        var result = state.latestResult().orElseThrow();
        var link = new Link(StudyPaths.attempt(result), text("quiz.latest-result"));
        var row = new Div(link);
        row.addClassName("facts");
        return Pieces.section(text("quiz.earlier"), Pieces.facts(text("quiz.best", Numbers.percent(best))), row);
    }

    @Override
    public String getPageTitle() {
        return text("title", title);
    }
}
