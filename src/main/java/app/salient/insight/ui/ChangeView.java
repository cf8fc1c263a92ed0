package app.salient.insight.ui;

import static app.salient.design.Texts.text;

import app.salient.design.Page;
import app.salient.design.PageHead;
import app.salient.design.Pieces;
import app.salient.insight.ClassInsight;
import app.salient.lesson.Change;
import app.salient.lesson.Lessons;
import app.salient.question.QuestionId;
import app.salient.study.correction.ChangeReport;
import app.salient.study.correction.ChangedQuestion;
import app.salient.study.correction.Correcting;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;

/** One question that has changed since it was answered: what differs, and what is to become of the marks. */
@Route("content/change/:question/:from")
@RolesAllowed("INSTRUCTOR")
class ChangeView extends Page implements BeforeEnterObserver, HasDynamicTitle {
    private final ChangeReport changes;
    private final Correcting correcting;
    private final ClassInsight insight;
    private final Lessons lessons;

    ChangeView(ChangeReport changes, Correcting correcting, ClassInsight insight, Lessons lessons) {
        super("content-page", "change-page");
        this.changes = changes;
        this.correcting = correcting;
        this.insight = insight;
        this.lessons = lessons;
    }

    static String path(String questionId, String fromRevision) {
        return "/content/change/" + questionId + "/" + fromRevision;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = event.getRouteParameters();
        Optional<ChangedQuestion> found = address.get("question")
                .flatMap(question -> address.get("from").flatMap(from -> changes.undecided(question, from)));
        removeAll();
        found.ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(ChangedQuestion change) {
        var facts = ChangedQuestionRows.facts(change);
        new Passages(lessons.current()).link(change.passage()).ifPresent(facts::add);
        add(
                new PageHead(text("change.title"))
                        .compact()
                        .kicker(text("content.title"))
                        .with(new Prompt(change.prompt(), "lede"), facts),
                Pieces.section(text("content.differences"), differences(change)),
                Pieces.section(text("change.marks"), decision(change)));
    }

    private static Component differences(ChangedQuestion change) {
        return change.to().isPresent()
                ? Differences.ofQuestion(change.differences())
                : new Paragraph(text("content.changed.gone.what"));
    }

    private Component decision(ChangedQuestion change) {
        var catalogue = lessons.current();
        return new DecisionForm(
                change,
                correcting,
                new TrialTable.Names(insight.names(), catalogue),
                catalogue
                        .lastChange(new QuestionId(change.questionId()))
                        .map(Change::why)
                        .orElse(""),
                ChangeView::goBack);
    }

    private static void goBack(long changed) {
        UI.getCurrent().navigate(ContentView.class).ifPresent(content -> content.say(text("change.done", changed)));
    }

    @Override
    public String getPageTitle() {
        return text("title", text("change.title"));
    }
}
