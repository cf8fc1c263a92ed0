package app.salient.insight.ui;

import static app.salient.design.Texts.text;

import app.salient.account.PersonId;
import app.salient.classroom.ClassroomCard;
import app.salient.classroom.ClassroomId;
import app.salient.classroom.Teaching;
import app.salient.design.Link;
import app.salient.design.Numbers;
import app.salient.design.Page;
import app.salient.design.PageHead;
import app.salient.design.Pieces;
import app.salient.insight.InsightPaths;
import app.salient.insight.StudentInsight;
import app.salient.study.AttemptId;
import app.salient.study.AttemptSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** A student's attempt as they see it themselves. */
@Route("teach/class/:id/student/:student/attempt/:attempt")
@RolesAllowed("INSTRUCTOR")
class AttemptSeenView extends Page implements BeforeEnterObserver, HasDynamicTitle {
    private final Teaching teaching;
    private final StudentInsight students;

    AttemptSeenView(Teaching teaching, StudentInsight students) {
        super("class-page", "seen-page");
        this.teaching = teaching;
        this.students = students;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = event.getRouteParameters();
        var card = address.get("id").flatMap(ClassroomId::of).flatMap(teaching::ownClass);
        var student = address.get("student").flatMap(PersonId::of);
        var attempt = address.get("attempt").flatMap(AttemptId::of);
        removeAll();
        if (card.isPresent() && student.isPresent() && attempt.isPresent()) {
            var sheet = students.attempt(card.get().id(), student.get(), attempt.get());
            var name = students.name(card.get().id(), student.get());
            if (sheet.isPresent() && name.isPresent()) {
                show(card.get(), student.get(), name.get(), sheet.get());
                return;
            }
        }
        event.rerouteToError(NotFoundException.class);
    }

    private void show(ClassroomCard card, PersonId student, String name, AttemptSheet sheet) {
        add(new PageHead(sheet.title())
                .compact()
                .kicker(text("seen.kicker", name))
                .with(facts(card, sheet))
                .actions(
                        Link.secondary(InsightPaths.student(card.id(), student), text("seen.to-student", name)),
                        new PrintButton()));
        var questions = new Div();
        questions.addClassName("seen-questions");
        int number = 1;
        for (var item : sheet.items()) {
            questions.add(new SeenQuestion(item, number++, sheet.items().size()));
        }
        add(questions);
    }

    private static Paragraph facts(ClassroomCard card, AttemptSheet sheet) {
        var facts = Pieces.facts(text("seen.started", card.time().words(sheet.startedAt())));
        sheet.result().ifPresent(result -> {
            facts.add(new Span(text("student.handed-in", card.time().words(result.handedInAt()))));
            result.marks()
                    .ifPresentOrElse(
                            marks -> facts.add(new Span(text(
                                    "student.score",
                                    Numbers.points(marks.earned()),
                                    Numbers.points(marks.possible())))),
                            () -> facts.add(new Span(text("seen.hidden"))));
        });
        return facts;
    }

    @Override
    public String getPageTitle() {
        return text("title", text("seen.title"));
    }
}
