package app.salient.insight.ui;

import static app.salient.design.Texts.text;

import app.salient.account.PersonId;
import app.salient.classroom.ClassroomCard;
import app.salient.classroom.ClassroomId;
import app.salient.classroom.ClassroomPaths;
import app.salient.classroom.Teaching;
import app.salient.design.Link;
import app.salient.design.Page;
import app.salient.design.PageHead;
import app.salient.design.Pieces;
import app.salient.insight.ClassProgress;
import app.salient.insight.StudentInsight;
import app.salient.insight.StudentTimeline;
import app.salient.lesson.Lessons;
import app.salient.study.StudyPaths;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;

/** One student of a class: where they stand in each lesson, and what they did when. */
@Route("teach/class/:id/student/:student")
@RolesAllowed("INSTRUCTOR")
class StudentView extends Page implements BeforeEnterObserver, HasDynamicTitle {
    private final Teaching teaching;
    private final StudentInsight students;
    private final Lessons lessons;
    private String name = "";

    StudentView(Teaching teaching, StudentInsight students, Lessons lessons) {
        super("class-page", "student-page");
        this.teaching = teaching;
        this.students = students;
        this.lessons = lessons;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = event.getRouteParameters();
        var card = address.get("id").flatMap(ClassroomId::of).flatMap(teaching::ownClass);
        var found = card.flatMap(
                own -> address.get("student").flatMap(PersonId::of).flatMap(student -> students.of(own.id(), student)));
        removeAll();
        if (card.isEmpty() || found.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        show(card.get(), found.get());
    }

    private void show(ClassroomCard card, StudentTimeline timeline) {
        name = timeline.student().name();
        add(
                new PageHead(name)
                        .compact()
                        .kicker(card.name())
                        .actions(
                                Link.secondary(
                                        StudyPaths.asStudent(
                                                card.id().value(),
                                                Optional.of(timeline.student().id())),
                                        text("student.as")),
                                Link.secondary(ClassroomPaths.classroom(card.id()), text("report.to-class")),
                                new PrintButton()),
                Pieces.section(text("student.stands"), standings(timeline.student())),
                Pieces.section(text("student.timeline"), new TimelineList(card, timeline, lessons.current())));
    }

    private DataTable standings(ClassProgress.Student student) {
        var table = new DataTable(text("student.stands"), List.of(text("student.lesson"), text("student.standing")));
        for (var lesson : lessons.current().lessons()) {
            var standing = student.in(lesson.id().value());
            var words = new Span(StandingWords.of(standing, lesson.sections().size()));
            words.addClassName("standing");
            words.getElement().setAttribute("data-level", String.valueOf(standing.level()));
            table.row(new Span(lesson.title()), words);
        }
        return table;
    }

    @Override
    public String getPageTitle() {
        return text("title", name);
    }
}
