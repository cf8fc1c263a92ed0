package app.salient.insight.ui;

import static app.salient.design.Texts.text;

import app.salient.classroom.ClassroomCard;
import app.salient.classroom.ClassroomId;
import app.salient.classroom.ClassroomPaths;
import app.salient.classroom.Teaching;
import app.salient.design.Link;
import app.salient.design.Page;
import app.salient.design.PageHead;
import app.salient.design.Pieces;
import app.salient.insight.ClassInsight;
import app.salient.insight.Dashboard;
import app.salient.lesson.Lessons;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;

/** A class on paper: everybody in one table, and every question with its figures. */
@Route("teach/class/:id/print")
@RolesAllowed("INSTRUCTOR")
class ClassPrintView extends Page implements BeforeEnterObserver, HasDynamicTitle {
    private final Teaching teaching;
    private final ClassInsight insight;
    private final Lessons lessons;
    private final Clock clock;
    private String name = "";

    ClassPrintView(Teaching teaching, ClassInsight insight, Lessons lessons, Clock clock) {
        super("class-page", "print-page");
        this.teaching = teaching;
        this.insight = insight;
        this.lessons = lessons;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var card = event.getRouteParameters().get("id").flatMap(ClassroomId::of).flatMap(teaching::ownClass);
        var dashboard = card.flatMap(own -> insight.dashboard(own.id()));
        removeAll();
        if (card.isEmpty() || dashboard.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        show(card.get(), dashboard.get());
    }

    private void show(ClassroomCard card, Dashboard dashboard) {
        name = card.name();
        var catalogue = lessons.current();
        add(
                new PageHead(name)
                        .compact()
                        .kicker(text(
                                "print.kicker",
                                card.time().words(clock.instant()),
                                card.time().zone().getId()))
                        .actions(
                                new PrintButton(),
                                Link.quiet(ClassroomPaths.classroom(card.id()), text("assign.back"))),
                Pieces.section(text("class.everyone"), new PrintedMatrix(card, catalogue, dashboard)),
                Pieces.section(text("print.questions"), new ItemTable(card.id(), dashboard.items(), catalogue)));
    }

    @Override
    public String getPageTitle() {
        return text("title", name);
    }
}
