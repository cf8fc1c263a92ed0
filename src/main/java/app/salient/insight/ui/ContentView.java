package app.salient.insight.ui;

import static app.salient.design.Texts.text;

import app.salient.design.Page;
import app.salient.design.PageHead;
import app.salient.design.Pieces;
import app.salient.design.Said;
import app.salient.insight.ClassInsight;
import app.salient.lesson.Lessons;
import app.salient.study.correction.ChangeReport;
import app.salient.study.correction.ClaimChanges;
import app.salient.study.correction.Correcting;
import app.salient.study.correction.MadeCorrection;
import app.salient.study.objection.ObjectionInbox;
import app.salient.study.objection.OpenObjection;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The health of the course: what authors should mend, what has changed since it was answered, what learners say is wrong. */
@Route("content")
@RolesAllowed("INSTRUCTOR")
class ContentView extends Page implements HasDynamicTitle {
    static final String PATH = "/content";

    private final Lessons lessons;
    private final ChangeReport changes;
    private final ClaimChanges claims;
    private final ObjectionInbox inbox;
    private final Correcting correcting;
    private final ClassInsight insight;
    private final Said said = new Said();
    private final List<Component> shown = new ArrayList<>();

    /** Replies that are begun, by objection: whatever else is done on the page takes none of them away. */
    private final Map<UUID, String> replies = new HashMap<>();

    ContentView(
            Lessons lessons,
            ChangeReport changes,
            ClaimChanges claims,
            ObjectionInbox inbox,
            Correcting correcting,
            ClassInsight insight) {
        super("content-page");
        this.lessons = lessons;
        this.changes = changes;
        this.claims = claims;
        this.inbox = inbox;
        this.correcting = correcting;
        this.insight = insight;
        add(new PageHead(text("content.title")).compact().lede(text("content.lede")), said);
        refresh();
    }

    private void refresh() {
        remove(shown);
        shown.clear();
        var catalogue = lessons.current();
        var passages = new Passages(catalogue);
        var changed = changes.undecided();
        shown.add(new LessonRows(catalogue));
        shown.add(ProblemList.errors(catalogue.problems()));
        shown.add(ProblemList.warnings(catalogue.problems()));
        shown.add(Pieces.section(
                text("content.changed"),
                changed.isEmpty()
                        ? new Paragraph(text("content.changed.none"))
                        : new ChangedQuestionRows(changed, passages)));
        section("content.claims", new ChangedClaimRows(claims.all()));
        section(
                "content.objections",
                new ObjectionRows(
                        inbox.open(),
                        passages,
                        objection -> changed.stream()
                                .anyMatch(change -> change.questionId().equals(objection.questionId())
                                        && change.from().equals(objection.revision())),
                        replies,
                        this::settle));
        section("content.made", new CorrectionBook(changes.made(), catalogue, insight.colleagues(), this::takeBack));
        add(shown);
    }

    /** What is empty is left out. */
    private void section(String key, Rows rows) {
        if (!rows.isEmpty()) {
            shown.add(Pieces.section(text(key), rows));
        }
    }

    private void settle(OpenObjection objection, String reply) {
        inbox.settle(objection.id(), reply);
        refresh();
        say(text("content.objections.settled"));
    }

    private void takeBack(MadeCorrection made) {
        boolean back = correcting.undo(made.id());
        refresh();
        say(back ? text("content.made.is-back") : text("content.made.too-late"));
    }

    /** Tells what has just been done, to eyes and ears. */
    void say(String what) {
        said.say(what);
    }

    @Override
    public String getPageTitle() {
        return text("title", text("content.title"));
    }
}
