package app.salient.study.ui.home;

import static app.salient.design.Texts.text;

import app.salient.design.Link;
import app.salient.design.Numbers;
import app.salient.design.Pieces;
import app.salient.lesson.Lesson;
import app.salient.study.StudyPaths;
import app.salient.study.reading.Progress;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** One lesson on the spine: what it is about and how far you are. */
class SpineStop extends ListItem {
    private final Paragraph facts;

    SpineStop(int number, Lesson lesson, Progress own, boolean hasQuiz) {
        int sections = lesson.sections().size();
        int read = (int) lesson.sections().stream()
                .filter(section -> own.readIn(lesson.id().value()).contains(section.slug()))
                .count();
        addClassNames("stop", read == 0 ? "ahead" : read < sections ? "current" : "done");
        facts = Pieces.facts(text("home.minutes", lesson.minutes()), text("home.sections-read", read, sections));
        if (hasQuiz) {
            facts.add(new Span(new Link(StudyPaths.quiz(lesson.id().value()), text("home.quiz"))));
        }
        own.quiz(lesson.id().value())
                .flatMap(Progress.QuizState::bestShare)
                .ifPresent(best -> facts.add(Pieces.pill(text("home.best", Numbers.percent(best)), "right")));
        var body = new Div(
                new H3(new Link(StudyPaths.lesson(lesson.id().value()), lesson.title())),
                new Paragraph(lesson.summary()),
                facts);
        body.addClassName("stop-body");
        add(Pieces.ring(sections == 0 ? 0 : (double) read / sections, String.valueOf(number)), body);
    }

    /** Says that it belongs to the route that was proposed. */
    SpineStop onShortRoute() {
        facts.add(Pieces.pill(text("home.short-route"), "quiet"));
        return this;
    }
}
