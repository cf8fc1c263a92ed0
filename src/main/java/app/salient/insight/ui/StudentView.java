package app.salient.insight.ui;

import static app.salient.design.Texts.text;

import app.salient.account.PersonId;
import app.salient.classroom.ClassroomCard;
import app.salient.classroom.ClassroomId;
import app.salient.classroom.ClassroomPaths;
import app.salient.classroom.NewSignInLink;
import app.salient.classroom.Removing;
import app.salient.classroom.Teaching;
import app.salient.design.AskOnce;
import app.salient.design.Link;
import app.salient.design.Page;
import app.salient.design.PageHead;
import app.salient.design.Pieces;
import app.salient.insight.ClassProgress;
import app.salient.insight.StudentInsight;
import app.salient.insight.StudentTimeline;
import app.salient.lesson.Lessons;
import app.salient.study.StudyPaths;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** One student of a class: where they stand in each lesson, and what they did when. */
@Route("teach/class/:id/student/:student")
@RolesAllowed("INSTRUCTOR")
class StudentView extends Page implements BeforeEnterObserver, HasDynamicTitle {
    private final Teaching teaching;
    private final StudentInsight students;
    private final NewSignInLink links;
    private final Removing removing;
    private final Lessons lessons;
    private final Clock clock;
    private String name = "";

    StudentView(
            Teaching teaching,
            StudentInsight students,
            NewSignInLink links,
            Removing removing,
            Lessons lessons,
            Clock clock) {
        super("class-page", "student-page");
        this.teaching = teaching;
        this.students = students;
        this.links = links;
        this.removing = removing;
        this.lessons = lessons;
        this.clock = clock;
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
                        .with(new PrintedAt(card.time(), clock.instant()))
                        .actions(
                                Link.secondary(
                                        StudyPaths.asStudent(
                                                card.id().value(),
                                                Optional.of(timeline.student().id())),
                                        text("student.as")),
                                new PrintButton(),
                                Link.quiet(ClassroomPaths.classroom(card.id()), text("assign.back"))),
                Pieces.section(text("student.stands"), standings(timeline.student())),
                Pieces.section(text("student.timeline"), new TimelineList(card, timeline, lessons.current())));
        if (card.isOpen()) {
            var student = timeline.student().id();
            add(new NewLinkSection(links, card.id(), student, name), remove(card.id(), student));
        }
    }

    private Section remove(ClassroomId classroom, PersonId student) {
        var notice = new Div();
        var ask = new AskOnce(
                text("student.remove"),
                text("student.remove.question", name),
                text("student.remove.yes"),
                text("student.remove.no"),
                () -> {
                    notice.removeAll();
                    if (removing.remove(classroom, student)) {
                        removed(classroom);
                    } else {
                        notice.add(Pieces.notice(text("student.remove.not", name)));
                    }
                });
        var section = Pieces.section(text("student.remove"), new Paragraph(text("student.remove.what")), ask, notice);
        section.addClassName("off-paper");
        return section;
    }

    /** Instead of the page, of which nothing may be seen any more. */
    private void removed(ClassroomId classroom) {
        removeAll();
        var said = new Paragraph(text("student.removed", name));
        said.addClassName("lede");
        said.getElement().setAttribute("role", "status");
        var back = Link.primary(ClassroomPaths.classroom(classroom), text("assign.back"));
        add(new PageHead(name).with(said).actions(back));
        back.focus();
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
