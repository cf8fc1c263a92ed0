package app.salient.study.ui.looking;

import static app.salient.design.Texts.text;

import app.salient.design.Link;
import app.salient.design.Page;
import app.salient.design.PageHead;
import app.salient.design.Pieces;
import app.salient.lesson.Lessons;
import app.salient.study.Learners;
import app.salient.study.StudyPaths;
import app.salient.study.due.Due;
import app.salient.study.due.DueLesson;
import app.salient.study.due.DueQuiz;
import app.salient.study.showing.LookingAs;
import app.salient.study.ui.home.DueList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;

/** What the home page of a student of a class begins with, for the instructor of that class. */
@Route("teach/class/:id/as/:student")
@RolesAllowed("INSTRUCTOR")
class AsStudentView extends Page implements BeforeEnterObserver, HasDynamicTitle {
    private final LookingAs lookingAs;
    private final Learners learners;
    private final Lessons lessons;
    private final Clock clock;

    AsStudentView(LookingAs lookingAs, Learners learners, Lessons lessons, Clock clock) {
        super("narrow", "as-student");
        this.lookingAs = lookingAs;
        this.learners = learners;
        this.lessons = lessons;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        LookingAsAddress.of(event.getRouteParameters(), lookingAs)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(LookingAsAddress at) {
        var now = clock.instant();
        var due = lookingAs.due(at.as());
        var course = lessons.current().course();
        add(
                new LookingAsBar(at).choosing(at, learners.taughtIn(at.classroom())),
                new PageHead(course.title()).compact().lede(course.promise()));
        if (due.isEmpty()) {
            add(Pieces.empty(
                    text("looking.nothing.title"),
                    text("looking.nothing.what"),
                    Link.secondary(at.as().wayBack(), text("looking.back"))));
        } else {
            add(new DueList(due, now, work -> path(at, work)));
        }
        add(note(text("looking.home.note")));
    }

    static Paragraph note(String words) {
        var note = new Paragraph(words);
        note.addClassName("looking-note");
        return note;
    }

    private static String path(LookingAsAddress at, Due work) {
        return switch (work) {
            case DueLesson lesson -> StudyPaths.lesson(lesson.lessonId());
            case DueQuiz quiz -> StudyPaths.asStudentQuiz(at.classroom(), at.student(), quiz.quizId());
        };
    }

    @Override
    public String getPageTitle() {
        return text("title", text("looking.label"));
    }
}
