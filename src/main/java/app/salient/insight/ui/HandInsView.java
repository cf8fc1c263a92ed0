package app.salient.insight.ui;

import static app.salient.design.Texts.text;

import app.salient.classroom.ClassroomCard;
import app.salient.classroom.Teaching;
import app.salient.classroom.ui.ClassPage;
import app.salient.design.Numbers;
import app.salient.design.Pieces;
import app.salient.insight.HandIn;
import app.salient.insight.HandIns;
import app.salient.lesson.Lessons;
import app.salient.lesson.Quiz;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;

/** What a class has handed in: when, with which receipt, and what came too late to count. */
@Route("teach/class/:id/hand-ins")
@RolesAllowed("INSTRUCTOR")
class HandInsView extends ClassPage {
    private static final int MOST = 1_000;

    private final HandIns handIns;
    private final Lessons lessons;

    HandInsView(Teaching teaching, HandIns handIns, Lessons lessons) {
        super(teaching, text("hand-ins.title"), "hand-ins-page");
        this.handIns = handIns;
        this.lessons = lessons;
    }

    @Override
    protected void show(ClassroomCard card) {
        add(head(card, text("hand-ins.lede")));
        var all = handIns.of(card.id());
        if (all.isEmpty()) {
            add(Pieces.empty(text("hand-ins.none.title"), text("hand-ins.none.what")));
            return;
        }
        add(table(card, all));
        if (all.size() >= MOST) {
            add(new Paragraph(text("hand-ins.more")));
        }
    }

    private DataTable table(ClassroomCard card, List<HandIn> all) {
        var table = new DataTable(
                text("hand-ins.title"),
                List.of(
                        text("hand-ins.student"),
                        text("hand-ins.quiz"),
                        text("hand-ins.at"),
                        text("hand-ins.receipt"),
                        text("hand-ins.points"),
                        text("hand-ins.late")));
        all.forEach(each -> table.row(
                new Span(each.student()),
                new Span(lessons.current().quiz(each.quizId()).map(Quiz::title).orElse(each.quizId())),
                new Span(
                        each.overdue()
                                ? text("hand-ins.overdue", card.time().words(each.at()))
                                : card.time().words(each.at())),
                new Code(each.receipt()),
                new Span(text("hand-ins.points.of", Numbers.points(each.earned()), Numbers.points(each.possible()))),
                late(card, each.late())));
        return table;
    }

    private Component late(ClassroomCard card, List<HandIn.Late> late) {
        if (late.isEmpty()) {
            return new Span(text("hand-ins.late.none"));
        }
        var list = new UnorderedList();
        late.forEach(answer -> {
            String said = answer.response() == null
                    ? text("hand-ins.late.empty")
                    : ResponseWords.of(answer.questionId(), answer.response(), lessons.current());
            list.add(new ListItem(
                    new Span(text(
                            "hand-ins.late.at",
                            answer.questionId(),
                            card.time().words(answer.arrivedAt()),
                            text("hand-ins.late." + answer.reason().toLowerCase(Locale.ROOT)))),
                    new Paragraph(said)));
        });
        return new Details(text("hand-ins.late.some", late.size()), list);
    }
}
