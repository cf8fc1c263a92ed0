package app.salient.insight.ui;

import static app.salient.design.Texts.text;

import app.salient.classroom.Assigning;
import app.salient.classroom.Assignment;
import app.salient.classroom.AssignmentPlan;
import app.salient.classroom.ClassroomCard;
import app.salient.classroom.ClassroomPaths;
import app.salient.classroom.Counting;
import app.salient.design.Link;
import app.salient.design.Pieces;
import app.salient.lesson.Lessons;
import app.salient.lesson.Quiz;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.Locale;

/** What a class is asked to take, from when to when and under which rules. */
class AssignmentList extends Div {
    private final ClassroomCard card;
    private final Assigning assigning;
    private final Lessons lessons;
    private final Instant now;
    private final Div list = new Div();
    private final Span said = new Span();

    AssignmentList(ClassroomCard card, Assigning assigning, Lessons lessons, Instant now) {
        this.card = card;
        this.assigning = assigning;
        this.lessons = lessons;
        this.now = now;
        addClassName("assignment-list");
        said.getElement().setAttribute("role", "status");
        add(list, said);
        refresh();
    }

    private void refresh() {
        list.removeAll();
        var assignments = assigning.of(card.id());
        if (assignments.isEmpty()) {
            var none = new Paragraph(text("class.assignments.none"));
            none.addClassName("none");
            list.add(none);
            return;
        }
        var rows = new UnorderedList();
        rows.addClassName("rows");
        assignments.forEach(assignment -> rows.add(row(assignment)));
        list.add(rows);
    }

    private ListItem row(Assignment assignment) {
        String quiz = title(assignment.plan());
        var title = new Span(quiz);
        title.addClassName("row-title");
        var note = new Div(facts(assignment.plan()));
        note.addClassName("row-note");
        var main = new Div(title, note);
        main.addClassName("row-main");
        var change = Link.quiet(ClassroomPaths.change(card.id(), assignment.id()), text("class.assignment.change"));
        change.getElement().setAttribute("aria-label", text("class.assignment.change.of", quiz));
        var end = new Div(change, new WithdrawButton(quiz, () -> withdraw(assignment, quiz)));
        end.addClassName("row-end");
        var row = new ListItem(main, end);
        row.addClassName("row");
        return row;
    }

    private Paragraph facts(AssignmentPlan plan) {
        var time = card.time();
        var facts = Pieces.facts(text(plan.delivery().labelKey()));
        if (plan.opensAt() != null) {
            String words = now.isBefore(plan.opensAt()) ? "class.assignment.opens" : "class.assignment.opened";
            facts.add(new Span(text(words, time.words(plan.opensAt()))));
        }
        if (plan.dueAt() == null) {
            facts.add(new Span(text("class.assignment.no-date")));
        } else {
            String words = now.isBefore(plan.dueAt()) ? "class.assignment.due" : "class.assignment.closed";
            facts.add(new Span(text(words, time.words(plan.dueAt()), time.zone().getId())));
        }
        if (plan.lateUntil() != null) {
            facts.add(new Span(text("class.assignment.late", time.words(plan.lateUntil()))));
        }
        if (plan.forWhom().isGroup()) {
            facts.add(new Span(text("assign.audience.group", plan.forWhom().name())));
        } else if (plan.forWhom().isPerson()) {
            facts.add(new Span(text("class.assignment.one")));
        }
        if (plan.counting() != Counting.BEST) {
            facts.add(new Span(text("assign.counting." + plan.counting().name().toLowerCase(Locale.ROOT))));
        }
        if (plan.minutes() != null) {
            facts.add(new Span(text("class.assignment.minutes", plan.minutes())));
        }
        if (plan.attempts() != null) {
            facts.add(new Span(text("class.assignment.attempts", plan.attempts())));
        }
        return facts;
    }

    private String title(AssignmentPlan plan) {
        return lessons.current().quiz(plan.quizId()).map(Quiz::title).orElse(plan.quizId());
    }

    private void withdraw(Assignment assignment, String quiz) {
        assigning.withdraw(card.id(), assignment.id());
        refresh();
        said.setText(text("class.assignment.withdrawn", quiz));
    }
}
