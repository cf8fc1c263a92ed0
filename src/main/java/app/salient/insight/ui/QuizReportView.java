package app.salient.insight.ui;

import static app.salient.design.Texts.text;

import app.salient.classroom.ClassroomCard;
import app.salient.classroom.ClassroomId;
import app.salient.classroom.ClassroomPaths;
import app.salient.classroom.Teaching;
import app.salient.design.Bars;
import app.salient.design.Link;
import app.salient.design.Numbers;
import app.salient.design.Page;
import app.salient.design.PageHead;
import app.salient.design.Pieces;
import app.salient.insight.ClassReports;
import app.salient.insight.QuizReport;
import app.salient.insight.items.QuizFigures;
import app.salient.lesson.Lessons;
import app.salient.lesson.Quiz;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** How a quiz does in a class: how the marks lie, how far they can be relied on, and every question. */
@Route("teach/class/:id/quiz/:quiz")
@RolesAllowed("INSTRUCTOR")
class QuizReportView extends Page implements BeforeEnterObserver, HasDynamicTitle {
    private final Teaching teaching;
    private final ClassReports reports;
    private final Lessons lessons;
    private final Clock clock;
    private String title = "";

    QuizReportView(Teaching teaching, ClassReports reports, Lessons lessons, Clock clock) {
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
        var report = card.flatMap(own -> address.get("quiz").flatMap(quiz -> reports.quiz(own.id(), quiz)));
        removeAll();
        if (card.isEmpty() || report.isEmpty() || isUnknown(report.get())) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        show(card.get(), report.get());
    }

    private boolean isUnknown(QuizReport report) {
        return report.items().isEmpty()
                && lessons.current().quiz(report.quizId()).isEmpty();
    }

    private void show(ClassroomCard card, QuizReport report) {
        title = lessons.current().quiz(report.quizId()).map(Quiz::title).orElse(report.quizId());
        add(new PageHead(title)
                .compact()
                .kicker(card.name())
                .with(new PrintedAt(card.time(), clock.instant()))
                .actions(new PrintButton(), Link.quiet(ClassroomPaths.classroom(card.id()), text("assign.back"))));
        if (report.figures().n() == 0) {
            add(Pieces.empty(
                    text("report.empty"), text("report.empty.what", card.code().shown())));
            return;
        }
        add(
                new Paragraph(text("quiz.report.n", report.figures().n())),
                figures(report.figures()),
                new Bars(
                        text("quiz.report.distribution"),
                        text("chosen.unit"),
                        IntStream.range(0, 10).mapToObj(QuizReportView::tenth).toList(),
                        List.of(new Bars.Series(
                                text("quiz.report.tries"),
                                Arrays.stream(report.figures().tenths()).boxed().toList()))),
                Pieces.section(
                        text("quiz.report.questions"), new ItemTable(card.id(), report.items(), lessons.current())));
    }

    private static String tenth(int tenth) {
        return text("quiz.report.tenth", tenth * 10, tenth == 9 ? 100 : tenth * 10 + 9);
    }

    private static Div figures(QuizFigures figures) {
        var row = new Div();
        row.addClassName("figures");
        figures.spread()
                .ifPresent(spread -> row.add(
                        ItemVerdict.figure(percent(Optional.of(spread.mean())), text("figure.mean")),
                        ItemVerdict.figure(percent(Optional.of(spread.median())), text("figure.median")),
                        ItemVerdict.figure(
                                spread.deviation().isPresent()
                                        ? percent(Optional.of(spread.deviation().getAsDouble()))
                                        : text("figure.none"),
                                text("figure.deviation"))));
        var reliability = figures.reliability();
        row.add(
                ItemVerdict.figure(
                        reliability.map(one -> FlagWords.signed(one.alpha())).orElse(text("figure.none")),
                        text("figure.alpha")),
                ItemVerdict.figure(
                        percent(reliability.flatMap(
                                one -> figures.questions().map(questions -> one.error() / questions))),
                        text("figure.error")));
        return row;
    }

    private static String percent(Optional<Double> share) {
        return share.map(part -> text("figure.percent", Numbers.percent(part))).orElse(text("figure.none"));
    }

    @Override
    public String getPageTitle() {
        return text("title", title);
    }
}
