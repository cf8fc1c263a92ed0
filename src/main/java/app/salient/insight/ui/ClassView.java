package app.salient.insight.ui;

import static app.salient.design.Texts.text;

import app.salient.classroom.Assigning;
import app.salient.classroom.ClassroomCard;
import app.salient.classroom.ClassroomId;
import app.salient.classroom.ClassroomPaths;
import app.salient.classroom.ExtraTime;
import app.salient.classroom.Grouping;
import app.salient.classroom.Teaching;
import app.salient.design.Link;
import app.salient.design.Page;
import app.salient.design.PageHead;
import app.salient.design.Pieces;
import app.salient.insight.ClassAnswers;
import app.salient.insight.ClassInsight;
import app.salient.insight.ClassMemory;
import app.salient.insight.Dashboard;
import app.salient.lesson.Lessons;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.context.SecurityContextHolder;

/** A class as it learns: whom and what to look at first, then everybody; kept up to date while the page is open. */
@Route("teach/class/:id")
@RolesAllowed("INSTRUCTOR")
class ClassView extends Page implements BeforeEnterObserver, HasDynamicTitle {
    private final Teaching teaching;
    private final ClassInsight insight;
    private final ClassAnswers answers;
    private final Lessons lessons;
    private final Assigning assigning;
    private final Grouping grouping;
    private final ClassMemory memory;
    private final ExtraTime extraTime;
    private final Clock clock;
    private @Nullable Shown shown;
    private ClassInsight.@Nullable Following following;

    /** What changes while the page is open. */
    private record Shown(
            ClassroomCard card, ClassLists lists, ProgressMatrix matrix, Div everyone, ExtraTimeList moreTime) {}

    ClassView(
            Teaching teaching,
            ClassInsight insight,
            ClassAnswers answers,
            Lessons lessons,
            Assigning assigning,
            Grouping grouping,
            ClassMemory memory,
            ExtraTime extraTime,
            Clock clock) {
        super("class-page");
        this.teaching = teaching;
        this.insight = insight;
        this.answers = answers;
        this.lessons = lessons;
        this.assigning = assigning;
        this.grouping = grouping;
        this.memory = memory;
        this.extraTime = extraTime;
        this.clock = clock;
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

    private void show(ClassroomCard card) {
        var catalogue = lessons.current();
        var everyone = new Div();
        everyone.addClassName("everyone");
        var now = new Shown(
                card,
                new ClassLists(card, catalogue),
                new ProgressMatrix(card, catalogue),
                everyone,
                new ExtraTimeList(card.id(), extraTime));
        shown = now;
        removeAll();
        add(
                head(card),
                now.lists(),
                Pieces.section(
                        text("class.assignments"),
                        new AssignmentList(card, assigning, grouping, lessons, clock.instant(), this::reread)),
                everyone,
                new ClassExports(card, insight, answers, lessons),
                now.moreTime());
        if (card.isOpen()) {
            addComponentAtIndex(indexOf(now.moreTime()), new ClassMemoryPanel(card.id(), memory));
        }
        if (isAttached()) { // from one class to another by the browser's own buttons
            getUI().ifPresent(ui -> follow(now, ui));
        }
    }

    /** What there is to do with a class stands beside its name. */
    private static PageHead head(ClassroomCard card) {
        var head = new PageHead(card.name()).compact().kicker(text("class.kicker"));
        head.addClassName("class-head");
        if (card.isOpen()) {
            head.actions(Link.primary(ClassroomPaths.assign(card.id()), text("class.assign")));
        }
        return head.with(new ShareCode(card.code()), new ClassLinks(card));
    }

    private void refresh(Shown page, Dashboard now) {
        var students = now.progress().students();
        page.moreTime().refresh(students);
        page.lists().setVisible(!students.isEmpty());
        if (students.isEmpty()) {
            page.everyone().removeAll();
            page.everyone()
                    .add(Pieces.empty(
                            text("class.empty.title"),
                            text("class.empty.what", page.card().code().shown())));
            return;
        }
        page.lists().show(now);
        page.matrix().show(now.progress(), now.work());
        if (page.matrix().getParent().isEmpty()) {
            page.everyone().removeAll();
            page.everyone().add(Pieces.section(text("class.everyone"), page.matrix()));
        }
    }

    /** Of an assignment that was withdrawn on this page nobody else tells. */
    private void reread() {
        Shown page = shown;
        if (page != null) {
            insight.dashboard(page.card().id()).ifPresent(now -> refresh(page, now));
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        Shown page = shown;
        if (page != null) {
            follow(page, event.getUI());
        }
    }

    /** While the page is open it is told of the class's news; an open page costs nothing while nothing happens. */
    private void follow(Shown page, UI ui) {
        endFollowing();
        var myself = SecurityContextHolder.getContext();
        following = insight.follow(
                        page.card().id(),
                        now -> ui.access(
                                () -> new DelegatingSecurityContextRunnable(() -> refresh(page, now), myself).run()))
                .orElse(null);
        // Read after it is followed: nothing can come between.
        insight.dashboard(page.card().id()).ifPresent(now -> refresh(page, now));
    }

    private void endFollowing() {
        if (following != null) {
            following.end();
            following = null;
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        endFollowing();
    }

    @Override
    public String getPageTitle() {
        return text("title", shown == null ? text("class.kicker") : shown.card().name());
    }
}
