package app.salient.insight.ui;

import app.salient.classroom.ClassroomCard;
import app.salient.classroom.WorkTitle;
import app.salient.design.Link;
import app.salient.insight.Asked;
import app.salient.insight.ClassProgress;
import app.salient.insight.ClassWork;
import app.salient.insight.InsightPaths;
import app.salient.insight.WorkDone;
import app.salient.lesson.Catalogue;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.function.Supplier;

/** The column of one assignment: a cell says how far the student is, and leads to their try where there is one. */
class WorkColumn {
    private final ClassroomCard card;
    private final Catalogue catalogue;
    private final Asked asked;

    WorkColumn(ClassroomCard card, Catalogue catalogue, Asked asked) {
        this.card = card;
        this.catalogue = catalogue;
        this.asked = asked;
    }

    /** @param work as it is when a cell is drawn */
    void addTo(Grid<ClassProgress.Student> grid, Supplier<ClassWork> work) {
        grid.addComponentColumn(student -> cell(student, of(work, student)))
                .setHeader(head())
                .setKey("asked-" + asked.id())
                .setComparator(Comparator.comparing(student -> of(work, student).state()))
                .setPartNameGenerator(
                        student -> "work-" + WorkWords.key(of(work, student).state()))
                .setTooltipGenerator(student -> WorkWords.of(of(work, student)))
                .setSortable(true)
                .setResizable(true)
                .setWidth("14rem");
    }

    private WorkDone of(Supplier<ClassWork> work, ClassProgress.Student student) {
        return work.get().of(student.id(), asked.id());
    }

    private Component cell(ClassProgress.Student student, WorkDone done) {
        String words = WorkWords.of(done);
        return done.attempt()
                .<Component>map(attempt -> new Link(InsightPaths.attempt(card.id(), student.id(), attempt), words))
                .orElseGet(() -> new Span(words));
    }

    private Component head() {
        String title = WorkTitle.of(asked.plan(), catalogue);
        Component name = asked.plan().quizId() == null
                ? new Span(title)
                : new Link(InsightPaths.quiz(card.id(), asked.plan().quizId()), title);
        var head = new Div(name);
        head.addClassName("work-head");
        if (asked.plan().dueAt() != null) {
            head.add(new Span(card.time().words(asked.plan().dueAt())));
        }
        return head;
    }
}
