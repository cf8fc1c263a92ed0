package app.salient.classroom.ui;

import static app.salient.design.Texts.text;

import app.salient.classroom.ClassroomCard;
import app.salient.classroom.ClassroomId;
import app.salient.classroom.ClassroomPaths;
import app.salient.classroom.Enrolling;
import app.salient.classroom.Roster;
import app.salient.classroom.Teaching;
import app.salient.design.Link;
import app.salient.design.Page;
import app.salient.design.PageHead;
import app.salient.design.Pieces;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Takes a list of students into a class: give the list, look at what would happen line by line, do it, hand out the links. */
@Route("teach/class/:id/enrol")
@RolesAllowed("INSTRUCTOR")
class EnrolView extends Page implements BeforeEnterObserver, HasDynamicTitle {
    private final Teaching teaching;
    private final Enrolling enrolling;
    private final Div step = new Div();
    private @Nullable ClassroomCard card;

    EnrolView(Teaching teaching, Enrolling enrolling) {
        super("narrow", "enrol-page");
        this.teaching = teaching;
        this.enrolling = enrolling;
        step.addClassName("enrol-step");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var found = event.getRouteParameters()
                .get("id")
                .flatMap(ClassroomId::of)
                .flatMap(teaching::ownClass)
                .filter(ClassroomCard::isOpen);
        if (found.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        card = found.get();
        removeAll();
        add(
                new PageHead(text("enrol.title"))
                        .compact()
                        .kicker(card.name())
                        .lede(text("enrol.lede"))
                        .actions(Link.quiet(ClassroomPaths.classroom(card.id()), text("assign.back"))),
                step,
                new UnusedLinks(card.id(), enrolling));
        step.removeAll();
        step.add(new RosterSource(this::look));
    }

    private void look(byte[] file) {
        var id = cardOrFail().id();
        enrolling.look(id, file).ifPresent(roster -> {
            step.removeAll();
            step.add(new RosterSource(this::look));
            switch (roster) {
                case Roster.Unreadable(var why, int line) ->
                    step.add(Pieces.notice(text(
                            "enrol.fault." + why.name().toLowerCase(Locale.ROOT).replace('_', '-'), line)));
                case Roster.Lines lines ->
                    step.add(new RosterPreview(
                            lines, () -> enrolling.enrol(id, lines.lines()).ifPresent(this::done)));
            }
        });
    }

    private void done(Enrolling.Enrolled enrolled) {
        step.removeAll();
        step.add(new EnrolResult(enrolled));
    }

    private ClassroomCard cardOrFail() {
        if (card == null) {
            throw new IllegalStateException("no class is shown");
        }
        return card;
    }

    @Override
    public String getPageTitle() {
        return text("title", text("enrol.title"));
    }
}
