package app.salient.insight.ui;

import static app.salient.design.Texts.text;

import app.salient.classroom.Assigning;
import app.salient.classroom.ClassroomCard;
import app.salient.classroom.ClassroomId;
import app.salient.classroom.ClassroomPaths;
import app.salient.classroom.ExtraTime;
import app.salient.classroom.Teaching;
import app.salient.design.Link;
import app.salient.design.Page;
import app.salient.design.PageHead;
import app.salient.design.Pieces;
import app.salient.insight.ClassInsight;
import app.salient.insight.ClassMemory;
import app.salient.insight.ClassProgress;
import app.salient.lesson.Lessons;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** A class as it learns: who has read what and scored what, kept up to date while the page is open. */
@Route("teach/class/:id")
@RolesAllowed("INSTRUCTOR")
class ClassView extends Page implements BeforeEnterObserver, HasDynamicTitle {
    private final Teaching teaching;
    private final ClassInsight insight;
    private final Lessons lessons;
    private final Assigning assigning;
    private final ClassMemory memory;
    private final ExtraTime extraTime;
    private final Clock clock;
    private final Div everyone = new Div();
    private @Nullable ExtraTimeList moreTime;
    private @Nullable ClassroomCard card;
    private ClassInsight.@Nullable Following following;

    ClassView(
            Teaching teaching,
            ClassInsight insight,
            Lessons lessons,
            Assigning assigning,
            ClassMemory memory,
            ExtraTime extraTime,
            Clock clock) {
        super("class-page");
        this.teaching = teaching;
        this.insight = insight;
        this.lessons = lessons;
        this.assigning = assigning;
        this.memory = memory;
        this.extraTime = extraTime;
        this.clock = clock;
        everyone.addClassName("everyone");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var found =
                event.getRouteParameters().get("id").flatMap(ClassroomId::of).flatMap(teaching::ownClass);
        if (found.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        show(found.get());
    }

    private void show(ClassroomCard shown) {
        card = shown;
        moreTime = new ExtraTimeList(shown.id(), extraTime);
        removeAll();
        add(
                new PageHead(shown.name())
                        .compact()
                        .kicker(text("class.kicker"))
                        .with(new ShareCode(shown.code()), new ClassLinks(shown))
                        .actions(Link.primary(ClassroomPaths.assign(shown.id()), text("class.assign"))),
                Pieces.section(
                        text("class.assignments"), new AssignmentList(shown, assigning, lessons, clock.instant())),
                everyone,
                new ClassMemoryPanel(shown.id(), memory),
                moreTime);
        refresh(insight.of(shown.id()).orElseThrow());
    }

    private void refresh(ClassProgress now) {
        everyone.removeAll();
        if (moreTime != null) {
            moreTime.refresh(now.students());
        }
        if (now.students().isEmpty()) {
            everyone.add(Pieces.empty(
                    text("class.empty.title"),
                    text("class.empty.what", cardOrFail().code().shown())));
            return;
        }
        everyone.add(Pieces.section(
                text("class.everyone"),
                new Legend(),
                new ProgressMatrix(lessons.current().lessons(), now)));
    }

    /** While the page is open it is told of the class's news; an open page costs nothing while nothing happens. */
    @Override
    protected void onAttach(AttachEvent event) {
        if (card != null) {
            var ui = event.getUI();
            following = insight.follow(card.id(), now -> ui.access(() -> refresh(now)))
                    .orElse(null);
            // What came between making the page and following the class.
            insight.of(card.id()).ifPresent(this::refresh);
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (following != null) {
            following.end();
        }
    }

    private ClassroomCard cardOrFail() {
        if (card == null) {
            throw new IllegalStateException("no class is shown");
        }
        return card;
    }

    @Override
    public String getPageTitle() {
        return text("title", card == null ? text("class.kicker") : card.name());
    }
}
