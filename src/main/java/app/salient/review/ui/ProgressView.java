package app.salient.review.ui;

import static app.salient.design.Texts.text;

import app.salient.design.Link;
import app.salient.design.Numbers;
import app.salient.design.Page;
import app.salient.design.PageHead;
import app.salient.design.Pieces;
import app.salient.review.Knowing;
import app.salient.review.Knowledge;
import app.salient.review.ReviewPaths;
import app.salient.study.StudyPaths;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** What is known, what is shaky, what was never seen, and what will be forgotten by when. */
@Route("progress")
@AnonymousAllowed
class ProgressView extends Page implements BeforeEnterObserver, HasDynamicTitle {
    private final Knowing knowing;

    ProgressView(Knowing knowing) {
        super("narrow", "progress");
        this.knowing = knowing;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var known = knowing.own();
        if (known.seen() == 0) {
            add(new PageHead(text("progress.title"))
                    .lede(text("progress.empty"))
                    .actions(Link.primary(StudyPaths.HOME, text("today.to-course"))));
            return;
        }
        add(
                head(known),
                Pieces.section(
                        text("progress.lessons"),
                        KnownBars.of(
                                text("progress.lessons.caption"),
                                known.lessons(),
                                known.lessons().stream()
                                        .map(Knowledge.Group::name)
                                        .toList())),
                Pieces.section(
                        text("progress.kinds"),
                        KnownBars.of(
                                text("progress.kinds.caption"),
                                known.kinds(),
                                known.kinds().stream()
                                        .map(group -> text("lesson.kind." + group.name()))
                                        .toList())),
                Pieces.section(
                        text("progress.forecast"),
                        new Paragraph(text("progress.forecast.help")),
                        ForecastCurve.of(known.forecast(), known.seen())),
                Pieces.section(
                        text("progress.calibration"),
                        new Paragraph(text("progress.calibration.help", Knowledge.Certain.ENOUGH)),
                        calibration(known)));
    }

    private static Component calibration(Knowledge known) {
        return known.calibration().stream().allMatch(row -> row.answers() == 0)
                ? new Paragraph(text("progress.calibration.none"))
                : CalibrationDots.of(known.calibration());
    }

    private static PageHead head(Knowledge known) {
        int good = known.lessons().stream().mapToInt(Knowledge.Group::known).sum();
        int all = known.lessons().stream().mapToInt(Knowledge.Group::all).sum();
        return new PageHead(text("progress.head", good, all))
                .kicker(text("progress.title"))
                .lede(text("progress.rule", Numbers.percent(Knowledge.KNOWN)))
                .with(Pieces.facts(
                        text("progress.minutes.week", known.minutesThisWeek()),
                        text("progress.minutes", known.minutes())))
                .actions(Link.secondary(ReviewPaths.TODAY, text("progress.to-today")));
    }

    @Override
    public String getPageTitle() {
        return text("title", text("progress.title"));
    }
}
