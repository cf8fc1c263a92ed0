package app.salient.insight.ui;

import static app.salient.design.Texts.text;

import app.salient.classroom.ClassroomCard;
import app.salient.classroom.ClassroomId;
import app.salient.classroom.ClassroomPaths;
import app.salient.classroom.Teaching;
import app.salient.design.Days;
import app.salient.design.Link;
import app.salient.design.Page;
import app.salient.design.PageHead;
import app.salient.design.Pieces;
import app.salient.insight.ClassReports;
import app.salient.insight.InsightPaths;
import app.salient.insight.QuestionReport;
import app.salient.insight.VersionFigures;
import app.salient.lesson.Catalogue;
import app.salient.lesson.Lesson;
import app.salient.lesson.Lessons;
import app.salient.question.QuestionId;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;

/** How one question does in a class: what it is, whom it tells apart, what was chosen, and whether it misbehaves. */
@Route("teach/class/:id/question/:question")
@RolesAllowed("INSTRUCTOR")
class QuestionReportView extends Page implements BeforeEnterObserver, HasDynamicTitle {
    private final Teaching teaching;
    private final ClassReports reports;
    private final Lessons lessons;
    private final Clock clock;

    QuestionReportView(Teaching teaching, ClassReports reports, Lessons lessons, Clock clock) {
        super("class-page", "report-page");
        this.teaching = teaching;
        this.reports = reports;
        this.lessons = lessons;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = event.getRouteParameters();
        var card = address.get("id").flatMap(ClassroomId::of).flatMap(teaching::ownClass);
        var question = address.get("question").filter(QuestionReportView::isId);
        removeAll();
        if (card.isEmpty() || question.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        var catalogue = lessons.current();
        reports.question(card.get().id(), question.get())
                .ifPresentOrElse(
                        report -> show(card.get(), catalogue, report),
                        () -> showNothing(event, card.get(), catalogue, new QuestionId(question.get())));
    }

    private static boolean isId(String text) {
        return text.matches("[a-z0-9][a-z0-9-]{0,79}");
    }

    /** A question of the course that nobody here has answered yet. */
    private void showNothing(BeforeEnterEvent event, ClassroomCard card, Catalogue catalogue, QuestionId id) {
        var question = catalogue.question(id);
        if (question.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        add(
                head(card, catalogue, id),
                Pieces.empty(
                        text("report.empty"),
                        text("report.empty.what", card.code().shown())),
                new SeenQuestion(question.get()));
    }

    private PageHead head(ClassroomCard card, Catalogue catalogue, QuestionId id) {
        var head = new PageHead(text("question.report.title"))
                .compact()
                .kicker(card.name())
                .with(new PrintedAt(card.time(), clock.instant()));
        var back = Link.quiet(ClassroomPaths.classroom(card.id()), text("assign.back"));
        return catalogue
                .lessonOf(id)
                .map(lesson -> head.actions(
                        Link.secondary(InsightPaths.quiz(card.id(), lesson.id().value()), text("report.to-quiz")),
                        new PrintButton(),
                        back))
                .orElseGet(() -> head.actions(new PrintButton(), back));
    }

    private void show(ClassroomCard card, Catalogue catalogue, QuestionReport report) {
        var id = new QuestionId(report.figures().questionId());
        add(
                head(card, catalogue, id),
                new ItemVerdict(report),
                Pieces.section(
                        text("question.report.certainty"),
                        new CertaintyTable(report.figures().certainty())));
        for (VersionFigures version : report.versions()) {
            add(version(version, report.versions().size()));
        }
        add(Pieces.section(text("question.report.where"), where(catalogue, id)));
    }

    private static Component version(VersionFigures version, int of) {
        String title = of == 1
                ? text("question.report.seen")
                : text(
                        version.current() ? "question.report.version.now" : "question.report.version.before",
                        Days.of(version.firstUsedAt()),
                        version.figures().n());
        return Pieces.section(title, new SeenQuestion(version.question()), new ChosenBars(version));
    }

    private static Component where(Catalogue catalogue, QuestionId id) {
        var all = new Div();
        catalogue
                .question(id)
                .ifPresent(question -> catalogue
                        .find(question.stem().passage())
                        .ifPresent(passage -> all.add(new Paragraph(
                                new Link(passage.path(), text("question.report.passage", passage.label()))))));
        catalogue
                .lessonOf(id)
                .map(Lesson::folder)
                .ifPresent(folder -> all.add(new Paragraph(text(
                        "question.report.file",
                        catalogue.whereIs(id).map(Object::toString).orElse(folder)))));
        return all.getComponentCount() == 0 ? new Paragraph(text("question.report.gone")) : all;
    }

    @Override
    public String getPageTitle() {
        return text("title", text("question.report.title"));
    }
}
