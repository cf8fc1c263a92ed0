package app.salient.study.ui.home;

import static app.salient.design.Texts.text;

import app.salient.design.Link;
import app.salient.design.Pieces;
import app.salient.lesson.Delivery;
import app.salient.study.Dates;
import app.salient.study.StudyPaths;
import app.salient.study.due.Due;
import app.salient.study.due.DueLesson;
import app.salient.study.due.DueQuiz;
import app.salient.study.ui.Countdown;
import app.salient.study.ui.Moment;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/** What a learner's classes wait for, and until when. */
public class DueList extends Section {
    public DueList(List<Due> work, Instant now) {
        this(work, now, DueList::path);
    }

    /** @param path where the title of each leads */
    public DueList(List<Due> work, Instant now, Function<Due, String> path) {
        addClassName("due-list");
        var title = new H2(text("home.due"));
        title.setId("what-is-due");
        getElement().setAttribute("aria-labelledby", "what-is-due");
        var rows = new UnorderedList();
        rows.addClassName("rows");
        work.forEach(due -> rows.add(row(due, path.apply(due), now)));
        add(title, rows);
        if (work.stream().anyMatch(due -> due instanceof DueLesson)) {
            var rule = new Paragraph(text("home.due.read.rule"));
            rule.addClassName("rule");
            add(rule);
        }
    }

    private static String path(Due due) {
        return switch (due) {
            case DueLesson lesson -> StudyPaths.lesson(lesson.lessonId());
            case DueQuiz quiz -> StudyPaths.quiz(quiz.quizId());
        };
    }

    private static ListItem row(Due due, String path, Instant now) {
        var title = new Link(path, due.title());
        title.addClassName("row-title");
        var main = new Div(title, note(due, now));
        main.addClassName("row-main");
        var row = new ListItem(main);
        row.addClassName("row");
        if (due instanceof DueQuiz quiz && quiz.terms().delivery() == Delivery.EXAM) {
            row.add(end(Pieces.pill(text("home.due.exam"), "accent")));
        } else if (due instanceof DueLesson) {
            row.add(end(Pieces.pill(text("home.due.lesson"), "quiet")));
        } else {
            row.add(end(Pieces.pill(text("home.due.quiz"), "quiet")));
        }
        return row;
    }

    private static Div end(Component pill) {
        var end = new Div(pill);
        end.addClassName("row-end");
        return end;
    }

    private static Div note(Due due, Instant now) {
        var facts = Pieces.facts(due.className());
        switch (due) {
            case DueLesson lesson -> facts.add(new Span(text("home.sections-read", lesson.read(), lesson.sections())));
            case DueQuiz quiz -> {
                if (quiz.answering()) {
                    facts.add(new Span(text("home.due.answering")));
                }
            }
        }
        dates(facts, due.dates(), now);
        var note = new Div(facts);
        note.addClassName("row-note");
        return note;
    }

    private static void dates(Paragraph facts, Dates dates, Instant now) {
        dates.opensAt()
                .filter(now::isBefore)
                .ifPresent(opens ->
                        facts.add(new Span(new Span(text("quiz.opens") + " "), new Moment(opens, dates.zone()))));
        if (dates.isLate(now)) {
            facts.add(new Span(
                    new Span(text("home.due.was") + " "),
                    new Moment(dates.dueAt().orElseThrow(), dates.zone())));
        }
        dates.nextEnd(now).ifPresent(end -> {
            String words = text(dates.isLate(now) ? "quiz.rule.late.until" : "quiz.rule.due");
            facts.add(new Span(new Span(words + " "), new Moment(end, dates.zone())));
            facts.add(new Countdown(end, now));
        });
        if (dates.dueAt().isEmpty()) {
            facts.add(new Span(text("home.due.no-date")));
        } else if (dates.nextEnd(now).isEmpty()) {
            facts.add(new Span(text("home.due.late-always")));
        }
    }
}
