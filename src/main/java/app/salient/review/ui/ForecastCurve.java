package app.salient.review.ui;

import static app.salient.design.Texts.text;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** How many of the questions seen would still be known on a later day, if nothing were asked again. */
final class ForecastCurve {
    private static final int HEIGHT = 160;
    private static final int ABOVE = 16;
    private static final int BELOW = 26;
    private static final double RIGHT = 0.9;

    private ForecastCurve() {}

    /** @param known expected number on day 0, 1, 2 ... @param seen how many there are, above 0 */
    static Component of(List<Double> known, int seen) {
        var drawing = new Drawing(text("progress.forecast.caption"));
        Element svg = drawing.svg(
                ABOVE + HEIGHT + BELOW,
                text("progress.forecast.alt", Math.round(known.getFirst()), seen, Math.round(known.getLast())));
        for (double share : new double[] {0, 1}) {
            double y = down(share);
            Drawing.line(svg, "chart-line", "0", y, "100%", y);
            Drawing.text(svg, "100%", y - 4, "end", Long.toString(Math.round(share * seen)));
        }
        int last = known.size() - 1;
        for (int day = 1; day < known.size(); day++) {
            Drawing.line(
                    svg,
                    "curve",
                    across(day - 1, last),
                    down(known.get(day - 1) / seen),
                    across(day, last),
                    down(known.get(day) / seen));
        }
        days(last, 0, 30, 60)
                .forEach(day -> Drawing.text(
                        svg,
                        across(day, last),
                        ABOVE + HEIGHT + 18,
                        day == 0 ? "start" : "middle",
                        day == 0 ? text("progress.today") : text("progress.in-days", day)));
        drawing.table(
                text("progress.table"),
                false,
                List.of(text("progress.day"), text("progress.known-then")),
                days(last, 0, 7, 14, 30, 60)
                        .map(day -> List.of(
                                day == 0 ? text("progress.today") : text("progress.in-days", day),
                                text("progress.of", Math.round(known.get(day)), seen)))
                        .toList());
        return drawing.component();
    }

    private static Stream<Integer> days(int last, int... days) {
        return IntStream.of(days).filter(day -> day <= last).boxed();
    }

    private static String across(int day, int last) {
        return Drawing.percent(RIGHT * day / last);
    }

    private static double down(double share) {
        return ABOVE + HEIGHT * (1 - share);
    }
}
