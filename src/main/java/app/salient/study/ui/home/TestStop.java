package app.salient.study.ui.home;

import static app.salient.design.Texts.text;

import app.salient.design.Link;
import app.salient.design.Numbers;
import app.salient.design.Pieces;
import app.salient.lesson.Quiz;
import app.salient.study.StudyPaths;
import app.salient.study.reading.CourseRoute;
import app.salient.study.reading.Progress;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** A test of the whole course on the spine: the placement check before the lessons, the final test after them. */
class TestStop extends ListItem {
    private final Paragraph facts;

    private TestStop(Quiz quiz, String what, boolean done) {
        int size = quiz.size();
        facts = Pieces.facts(text("home.questions", size), text("home.minutes", size + size / 3));
        addClassNames("stop", "test", done ? "done" : "ahead");
        var body =
                new Div(new H3(new Link(StudyPaths.quiz(quiz.id().value()), quiz.title())), new Paragraph(what), facts);
        body.addClassName("stop-body");
        add(Pieces.ring(done ? 1 : 0, ""), body);
    }

    /** Says what it proposed, once it was taken. */
    static TestStop placement(Quiz quiz, Progress.QuizState state) {
        var stop = new TestStop(
                quiz, text("home.placement.what"), state.bestShare().isPresent());
        state.bestShare().map(CourseRoute::of).ifPresent(route -> {
            String words = text(route == CourseRoute.SHORT ? "home.placement.short" : "home.placement.full");
            stop.facts.add(state.latestResult()
                    .map(id -> new Span(new Link(StudyPaths.attempt(id), words)))
                    .orElseGet(() -> new Span(words)));
        });
        return stop;
    }

    static TestStop finalTest(Quiz quiz, Progress.QuizState state) {
        var stop = new TestStop(
                quiz,
                text("home.final.what", quiz.size(), quiz.questions().size()),
                state.latestResult().isPresent());
        state.bestShare()
                .ifPresent(best -> stop.facts.add(Pieces.pill(text("home.best", Numbers.percent(best)), "right")));
        return stop;
    }
}
