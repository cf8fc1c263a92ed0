package app.salient.insight.ui;

import static app.salient.design.Texts.text;

import app.salient.account.PersonId;
import app.salient.classroom.Assigning;
import app.salient.classroom.Assignment;
import app.salient.classroom.AssignmentPlan;
import app.salient.classroom.Audience;
import app.salient.classroom.ClassroomCard;
import app.salient.classroom.ClassroomPaths;
import app.salient.classroom.Grouping;
import app.salient.classroom.WorkTitle;
import app.salient.design.Link;
import app.salient.design.Pieces;
import app.salient.lesson.Lessons;
import app.salient.study.Counting;
import app.salient.study.StudyPaths;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a class is asked to read and take, from when to when and under which rules. */
class AssignmentList extends Div {
    private final ClassroomCard card;
    private final Assigning assigning;
    private final Grouping grouping;
    private final Lessons lessons;
    private final Instant now;
    private final Runnable changed;
    private List<Grouping.Member> members = List.of();
    private final Div list = new Div();
    private final Span said = new Span();

    /** @param changed is told when one is withdrawn */
    AssignmentList(
            ClassroomCard card,
            Assigning assigning,
            Grouping grouping,
            Lessons lessons,
            Instant now,
            Runnable changed) {
        this.card = card;
        this.assigning = assigning;
        this.grouping = grouping;
        this.lessons = lessons;
        this.now = now;
        this.changed = changed;
        addClassName("assignment-list");
        said.getElement().setAttribute("role", "status");
        add(list, said);
        refresh();
    }

    private void refresh() {
        list.removeAll();
        members = grouping.of(card.id());
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
        String quiz = WorkTitle.of(assignment.plan(), lessons.current());
        var title = new Span(quiz);
        title.addClassName("row-title");
        var note = new Div(facts(assignment.plan()));
        note.addClassName("row-note");
        var main = new Div(title, note);
        main.addClassName("row-main");
        var change = Link.quiet(ClassroomPaths.change(card.id(), assignment.id()), text("class.assignment.change"));
        change.getElement().setAttribute("aria-label", text("class.assignment.change.of", quiz));
        var end = new Div(change, new WithdrawButton(quiz, () -> withdraw(assignment, quiz)));
        if (hasSomebody(assignment.plan())) {
            end.addComponentAsFirst(see(assignment.plan(), quiz));
        }
        end.addClassName("row-end");
        var row = new ListItem(main, end);
        row.addClassName("row");
        return row;
    }

    /** As nobody of a group that is empty, or as who has left, its terms could not be seen. */
    private boolean hasSomebody(AssignmentPlan plan) {
        return plan.forWhom().equals(Audience.EVERYBODY) || asWhom(plan).isPresent();
    }

    private Anchor see(AssignmentPlan plan, String quiz) {
        var student = asWhom(plan);
        var see = Link.quiet(
                plan.quizId() == null
                        ? StudyPaths.asStudent(card.id().value(), student)
                        : StudyPaths.asStudentQuiz(card.id().value(), student, plan.quizId()),
                text("class.assignment.see"));
        see.getElement().setAttribute("aria-label", text("class.assignment.see.of", quiz));
        return see;
    }

    /** What is for one student is seen as that student, what is for a group as somebody of it. */
    private Optional<PersonId> asWhom(AssignmentPlan plan) {
        return plan.forWhom().equals(Audience.EVERYBODY)
                ? Optional.empty()
                : members.stream()
                        .filter(member -> plan.forWhom()
                                .includes(member.id(), member.group().orElse(null)))
                        .map(Grouping.Member::id)
                        .findFirst();
    }

    private Paragraph facts(AssignmentPlan plan) {
        var time = card.time();
        var facts = Pieces.facts(text(
                plan.quizId() == null
                        ? "class.assignment.read"
                        : plan.delivery().labelKey()));
        if (plan.opensAt() != null) {
            String words = now.isBefore(plan.opensAt()) ? "class.assignment.opens" : "class.assignment.opened";
            facts.add(new Span(text(words, time.words(plan.opensAt()))));
        }
        if (plan.dueAt() == null) {
            facts.add(new Span(text("class.assignment.no-date")));
        } else {
            String words = now.isBefore(plan.dueAt())
                    ? "class.assignment.due"
                    : plan.takesLate() ? "class.assignment.was-due" : "class.assignment.closed";
            facts.add(new Span(text(words, time.words(plan.dueAt()), time.zone().getId())));
        }
        if (plan.lateUntil() != null) {
            facts.add(new Span(text("class.assignment.late", time.words(plan.lateUntil()))));
        } else if (plan.lateAlways()) {
            facts.add(new Span(text("class.assignment.late.always")));
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

    private void withdraw(Assignment assignment, String quiz) {
        assigning.withdraw(card.id(), assignment.id());
        refresh();
        said.setText(text("class.assignment.withdrawn", quiz));
        changed.run();
    }
}
