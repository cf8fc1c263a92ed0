package app.salient.study.ui;

import static app.salient.design.Texts.text;

import app.salient.design.Link;
import app.salient.design.Pieces;
import app.salient.lesson.Delivery;
import app.salient.study.DueQuiz;
import app.salient.study.StudyPaths;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;

/** What a learner's classes wait for, and until when. */
class DueList extends Section {
    DueList(Iterable<DueQuiz> quizzes, Instant now) {
        addClassName("due-list");
        var title = new H2(text("home.due"));
        title.setId("what-is-due");
        getElement().setAttribute("aria-labelledby", "what-is-due");
        var rows = new UnorderedList();
        rows.addClassName("rows");
        quizzes.forEach(quiz -> rows.add(row(quiz, now)));
        add(title, rows);
    }

    private static ListItem row(DueQuiz quiz, Instant now) {
        var title = new Link(StudyPaths.quiz(quiz.quizId()), quiz.title());
        title.addClassName("row-title");
        var main = new Div(title, note(quiz, now));
        main.addClassName("row-main");
        var row = new ListItem(main);
        row.addClassName("row");
        if (quiz.terms().delivery() == Delivery.EXAM) {
            var end = new Div(Pieces.pill(text("home.due.exam"), "accent"));
            end.addClassName("row-end");
            row.add(end);
        }
        return row;
    }

    private static Div note(DueQuiz quiz, Instant now) {
        var terms = quiz.terms();
        var facts = Pieces.facts(quiz.className());
        if (terms.isAhead(now)) {
            facts.add(new Span(
                    new Span(text("quiz.opens") + " "),
                    new Moment(terms.opensAt().orElseThrow(), terms.zone())));
        } else if (quiz.answering()) {
            facts.add(new Span(text("home.due.answering")));
        }
        terms.dueAt().ifPresent(due -> {
            var next = terms.lateFrom().filter(now::isBefore).orElse(due);
            boolean late = terms.lateFrom().isPresent() && next.equals(due);
            String words = text(late ? "quiz.rule.late.until" : "quiz.rule.due");
            facts.add(new Span(new Span(words + " "), new Moment(next, terms.zone())));
            facts.add(new Countdown(next, now));
        });
        if (terms.dueAt().isEmpty()) {
            facts.add(new Span(text("home.due.no-date")));
        }
        var note = new Div(facts);
        note.addClassName("row-note");
        return note;
    }
}
