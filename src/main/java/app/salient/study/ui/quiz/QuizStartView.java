package app.salient.study.ui.quiz;

import static app.salient.design.Texts.text;

import app.salient.design.Link;
import app.salient.design.Numbers;
import app.salient.design.Page;
import app.salient.design.PageHead;
import app.salient.design.Pieces;
import app.salient.formats.MarkdownHtml;
import app.salient.lesson.Delivery;
import app.salient.lesson.Lessons;
import app.salient.lesson.Quiz;
import app.salient.storage.NotStored;
import app.salient.study.Assigned;
import app.salient.study.AttemptKind;
import app.salient.study.StudyPaths;
import app.salient.study.answering.Start;
import app.salient.study.answering.Starting;
import app.salient.study.paper.Terms;
import app.salient.study.reading.Progress;
import app.salient.study.reading.ProgressQuery;
import app.salient.study.ui.Moment;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Says what a quiz asks and how it is marked before it starts. */
@Route("quiz/:id")
@AnonymousAllowed
class QuizStartView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final Lessons lessons;
    private final Starting starting;
    private final ProgressQuery progress;
    private final Clock clock;
    private final Div notice = new Div();
    private String title = "";

    QuizStartView(Lessons lessons, Starting starting, ProgressQuery progress, Clock clock) {
        this.lessons = lessons;
        this.starting = starting;
        this.progress = progress;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var quiz = event.getRouteParameters().get("id").flatMap(lessons.current()::quiz);
        quiz.ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(Quiz quiz) {
        removeAll();
        notice.removeAll();
        title = quiz.title();
        Instant now = clock.instant();
        var terms = starting.terms(quiz.id().value()).orElseThrow();
        int taken = starting.taken(quiz.id().value());
        var state = progress.own().quiz(quiz.id().value()).orElse(Progress.QuizState.NONE);
        var page = new Page("narrow", "quiz-start")
                .with(
                        new PageHead(quiz.title()).kicker(QuizRulesList.kicker(quiz, terms)),
                        new Html("<div class=\"lede\">" + MarkdownHtml.block(quiz.intro()) + "</div>"),
                        new QuizRulesList(quiz, terms, taken, now),
                        notice,
                        new Div(actions(quiz, terms, state, now)));
        tooEarly(terms, state.begunAt())
                .ifPresent(asked -> notice.add(Pieces.notice(text("quiz.begun-before", asked.className()))));
        if (state.latestResult().isPresent()) {
            page.add(earlier(quiz, terms, state));
        }
        add(page);
    }

    /** @return what a class asks, where an attempt begun then does not count for it */
    private static Optional<Assigned> tooEarly(Terms terms, Optional<Instant> begunAt) {
        return terms.assigned()
                .filter(asked -> asked.delivery() != Delivery.PRACTICE
                        && begunAt.filter(asked.since()::isAfter).isPresent());
    }

    private Component actions(Quiz quiz, Terms terms, Progress.QuizState state, Instant now) {
        var row = new Div();
        row.addClassName("page-actions");
        boolean answering = state.open().isPresent();
        if (terms.isAhead(now) && !answering) {
            row.add(new Paragraph(
                    new Span(text("quiz.opens") + " "),
                    new Moment(terms.opensAt().get(), terms.zone())));
        } else if (answering || terms.delivery() != Delivery.PRACTICE) {
            row.add(startButton(quiz, answering));
        }
        if (!answering && quiz.isAssignable() && terms.mayBePractised(now)) {
            row.add(practise(quiz, state.practising(), terms.delivery() == Delivery.PRACTICE));
        }
        return row;
    }

    private Button startButton(Quiz quiz, boolean goesOn) {
        var button =
                new Button(text(goesOn ? "quiz.continue" : "quiz.start"), event -> start(quiz, AttemptKind.GRADED));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private Component practise(Quiz quiz, boolean goesOn, boolean only) {
        String words = only && !goesOn ? "quiz.start" : goesOn ? "quiz.continue-practice" : "quiz.practise";
        var button = new Button(text(words), event -> start(quiz, AttemptKind.PRACTICE));
        if (only) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        return button;
    }

    private void start(Quiz quiz, AttemptKind kind) {
        notice.removeAll();
        try {
            started(quiz, kind);
        } catch (NotStored e) {
            notice.add(Pieces.notice(text("attempt.not-stored")));
        }
    }

    private void started(Quiz quiz, AttemptKind kind) {
        switch (starting.start(quiz.id().value(), kind)) {
            case Start.Started(var id) ->
                UI.getCurrent().navigate(StudyPaths.attempt(id).substring(1));
            case Start.NoAttemptLeft(int taken) -> notice.add(Pieces.notice(text("quiz.refused.attempts", taken)));
            case Start.Closed closed -> notice.add(Pieces.notice(text("quiz.refused.closed")));
            case Start.NotYetOpen ahead -> notice.add(Pieces.notice(text("quiz.refused.ahead")));
            case Start.KeptForExam exam -> notice.add(Pieces.notice(text("quiz.refused.exam")));
            case Start.NoSuchQuiz none -> notice.add(Pieces.notice(text("quiz.refused.gone")));
        }
    }

    private static Component earlier(Quiz quiz, Terms terms, Progress.QuizState state) {
        var row = new Div(new Link(StudyPaths.attempt(state.latestResult().orElseThrow()), text("quiz.latest-result")));
        row.addClassName("facts");
        var section = Pieces.section(text("quiz.earlier"));
        if (quiz.isAssignable()) {
            state.bestShare().ifPresent(best -> section.add(Pieces.facts(text("quiz.best", Numbers.percent(best)))));
            tooEarly(terms, state.bestBegunAt())
                    .ifPresent(asked -> section.add(new Paragraph(text("quiz.best-before", asked.className()))));
        }
        section.add(row);
        return section;
    }

    @Override
    public String getPageTitle() {
        return text("title", title);
    }
}
