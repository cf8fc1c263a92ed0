package app.salient.classroom.ui;

import static app.salient.design.Texts.text;

import app.salient.classroom.Assigning;
import app.salient.classroom.Assignment;
import app.salient.classroom.AssignmentId;
import app.salient.classroom.AssignmentPlan;
import app.salient.classroom.ClassroomCard;
import app.salient.classroom.ClassroomId;
import app.salient.classroom.ClassroomPaths;
import app.salient.classroom.Grouping;
import app.salient.classroom.Teaching;
import app.salient.classroom.WorkTitle;
import app.salient.design.Link;
import app.salient.design.Page;
import app.salient.design.PageHead;
import app.salient.design.Pieces;
import app.salient.lesson.Lessons;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;

/** Asks a class to read a lesson, to take a quiz, or both, or changes what it is asked. */
@Route("teach/class/:id/assign/:assignment?")
@RolesAllowed("INSTRUCTOR")
class AssignView extends Page implements BeforeEnterObserver, HasDynamicTitle {
    private final Teaching teaching;
    private final Assigning assigning;
    private final Lessons lessons;
    private final Grouping grouping;
    private final Clock clock;

    AssignView(Teaching teaching, Assigning assigning, Lessons lessons, Grouping grouping, Clock clock) {
        super("narrow", "assign-page");
        this.teaching = teaching;
        this.assigning = assigning;
        this.lessons = lessons;
        this.grouping = grouping;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var parameters = event.getRouteParameters();
        var card = parameters.get("id").flatMap(ClassroomId::of).flatMap(teaching::ownClass);
        var wanted = parameters.get("assignment");
        if (card.filter(of -> !of.isOpen()).isPresent()) {
            add(Pieces.empty(
                    text("settings.state.title"),
                    text("settings.state.archived"),
                    Link.primary(ClassroomPaths.settings(card.get().id()), text("settings.title"))));
            return;
        }
        if (card.isPresent() && wanted.isEmpty()) {
            showNew(card.get());
            return;
        }
        var found = card.flatMap(of -> wanted.flatMap(AssignmentId::of).flatMap(id -> assigning.find(of.id(), id)));
        if (card.isEmpty() || found.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        showChange(card.get(), found.get());
    }

    private void showNew(ClassroomCard card) {
        add(head(card, text("assign.title")));
        var all = Work.of(lessons.current());
        var assigned = assigning.of(card.id()).stream().map(Assignment::plan).toList();
        var members = grouping.of(card.id());
        var free = all.stream()
                .map(work -> work.without(assigned))
                .filter(work -> !work.isNothing())
                .toList();
        var choices = members.isEmpty() ? free : all; // what everybody is asked can be asked otherwise of one student
        if (choices.isEmpty()) {
            add(Pieces.empty(
                    text("assign.none.title"),
                    text("assign.none.what"),
                    Link.primary(ClassroomPaths.classroom(card.id()), text("assign.back"))));
            return;
        }
        add(new AssignForm(
                        card,
                        new WorkField(choices, usual(choices, assigned)),
                        members,
                        text("assign.action"),
                        plan -> assigning.assign(card.id(), plan),
                        () -> back(card))
                .usual(clock.instant()));
    }

    /** The first whose quiz is not assigned yet. */
    private static Work usual(List<Work> choices, List<AssignmentPlan> assigned) {
        return choices.stream()
                .filter(work -> work.without(assigned).quiz().isPresent())
                .findFirst()
                .orElse(choices.getFirst());
    }

    private void showChange(ClassroomCard card, Assignment assignment) {
        var plan = assignment.plan();
        add(head(card, text("assign.change.title", WorkTitle.of(plan, lessons.current()))));
        var work = Work.of(plan, lessons.current());
        if (work.isEmpty()) {
            boolean lesson = plan.lessonId() != null
                    && lessons.current().lesson(plan.lessonId()).isEmpty();
            add(Pieces.empty(
                    text("assign.gone.title"),
                    text(lesson ? "assign.gone.lesson" : "assign.gone.quiz"),
                    Link.primary(ClassroomPaths.classroom(card.id()), text("assign.back"))));
            return;
        }
        var field = new WorkField(List.of(work.get()), work.get());
        field.fix(plan.lessonId() == null ? Asks.QUIZ : plan.quizId() == null ? Asks.LESSON : Asks.BOTH);
        add(new AssignForm(
                        card,
                        field,
                        grouping.of(card.id()),
                        text("assign.save"),
                        changed -> assigning.change(card.id(), assignment.id(), changed),
                        () -> back(card))
                .filled(plan));
    }

    private static PageHead head(ClassroomCard card, String title) {
        return new PageHead(title).compact().kicker(card.name());
    }

    private static void back(ClassroomCard card) {
        UI.getCurrent().navigate(ClassroomPaths.classroom(card.id()).substring(1));
    }

    @Override
    public String getPageTitle() {
        return text("title", text("assign.title"));
    }
}
