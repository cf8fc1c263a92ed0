package app.salient.study.ui.looking;

import static app.salient.design.Texts.text;

import app.salient.design.Link;
import app.salient.design.Page;
import app.salient.design.PageHead;
import app.salient.formats.MarkdownHtml;
import app.salient.lesson.Lessons;
import app.salient.lesson.Quiz;
import app.salient.study.StudyPaths;
import app.salient.study.paper.Terms;
import app.salient.study.showing.LookingAs;
import app.salient.study.ui.Moment;
import app.salient.study.ui.quiz.QuizRulesList;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;

/** The start page of a quiz as a student of a class sees it, for the instructor of that class. */
@Route("teach/class/:id/as/:student/quiz/:quiz")
@RolesAllowed("INSTRUCTOR")
class AsStudentQuizView extends Page implements BeforeEnterObserver, HasDynamicTitle {
    private final LookingAs lookingAs;
    private final Lessons lessons;
    private final Clock clock;
    private String title = "";

    AsStudentQuizView(LookingAs lookingAs, Lessons lessons, Clock clock) {
        super("narrow", "quiz-start");
        this.lookingAs = lookingAs;
        this.lessons = lessons;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var at = LookingAsAddress.of(event.getRouteParameters(), lookingAs);
        var quiz = event.getRouteParameters().get("quiz").flatMap(lessons.current()::quiz);
        if (at.isEmpty() || quiz.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        String id = quiz.get().id().value();
        lookingAs
                .terms(at.get().as(), id)
                .ifPresent(terms -> show(
                        at.get(), quiz.get(), terms, lookingAs.taken(at.get().as(), id)));
    }

    private void show(LookingAsAddress at, Quiz quiz, Terms terms, int taken) {
        title = quiz.title();
        Instant now = clock.instant();
        String id = quiz.id().value();
        var actions = new Div(
                Link.primary(StudyPaths.tryOut(at.classroom(), at.student(), id), text("looking.try")),
                Link.quiet(StudyPaths.asStudent(at.classroom(), at.student()), text("looking.home")));
        actions.addClassName("page-actions");
        add(
                new LookingAsBar(at),
                new PageHead(quiz.title()).kicker(QuizRulesList.kicker(quiz, terms)),
                new Html("<div class=\"lede\">" + MarkdownHtml.block(quiz.intro()) + "</div>"),
                new QuizRulesList(quiz, terms, taken, now));
        if (terms.isAhead(now)) {
            add(new Paragraph(
                    new Span(text("quiz.opens") + " "),
                    new Moment(terms.opensAt().orElseThrow(), terms.zone())));
        } else if (terms.isClosed(now)) {
            add(new Paragraph(text("looking.closed")));
        }
        add(actions, AsStudentView.note(text("looking.try.note")));
    }

    @Override
    public String getPageTitle() {
        return text("title", title);
    }
}
