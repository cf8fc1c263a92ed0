package app.salient.review.ui;

import static app.salient.design.Texts.text;

import app.salient.design.Numbers;
import app.salient.review.Knowledge;
import com.vaadin.flow.component.Component;
import java.util.List;
import org.jsoup.nodes.Element;

/** How often the learner was right when guessing, thinking, being sure. A dot on few answers is hollow. */
final class CalibrationDots {
    private static final int ROW = 44;
    private static final double LEFT = 0.02;
    private static final double WIDTH = 0.96;

    private CalibrationDots() {}

    static Component of(List<Knowledge.Certain> rows) {
        var drawing = new Drawing(text("progress.calibration.caption"));
        int foot = ROW * rows.size();
        Element svg = drawing.svg(foot + 24, text("progress.calibration.caption") + ". " + text("progress.in-table"));
        for (double share : new double[] {0, 0.5, 1}) {
            String x = across(share);
            Drawing.line(svg, "chart-tick", x, 0, x, foot);
            String anchor = share == 0 ? "start" : share == 1 ? "end" : "middle";
            Drawing.text(svg, x, foot + 16, anchor, text("progress.percent", Numbers.percent(share)));
        }
        for (int i = 0; i < rows.size(); i++) {
            row(svg, rows.get(i), i * ROW);
        }
        drawing.table(
                text("progress.table"),
                false,
                List.of(text("progress.said"), text("progress.answers"), text("progress.right"), ""),
                rows.stream().map(CalibrationDots::numbers).toList());
        return drawing.component();
    }

    private static void row(Element svg, Knowledge.Certain row, double top) {
        Drawing.text(svg, "3%", top + 14, "start", label(row));
        Drawing.line(svg, "chart-line", across(0), top + 28, across(1), top + 28);
        if (row.answers() > 0) {
            svg.appendElement("circle")
                    .addClass(row.isEnough() ? "dot-enough" : "dot-few")
                    .attr("cx", across(row.right()))
                    .attr("cy", Drawing.px(top + 28))
                    .attr("r", "6");
        }
    }

    private static String label(Knowledge.Certain row) {
        return word(row) + ", " + (row.answers() == 1 ? text("progress.n.one") : text("progress.n", row.answers()));
    }

    private static String word(Knowledge.Certain row) {
        return text("progress.certainty." + row.certainty().word());
    }

    private static List<String> numbers(Knowledge.Certain row) {
        return List.of(
                word(row),
                Integer.toString(row.answers()),
                row.answers() == 0 ? "-" : text("progress.percent", Numbers.percent(row.right())),
                text(row.isEnough() ? "progress.enough" : "progress.few"));
    }

    private static String across(double share) {
        return Drawing.percent(LEFT + share * WIDTH);
    }
}
