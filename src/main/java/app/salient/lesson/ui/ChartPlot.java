package app.salient.lesson.ui;

import app.salient.lesson.ChartSeries;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jsoup.nodes.Element;

/**
 * The axes and marks of a chart as SVG. It is as wide as its place: across, everything is in per cent and only shapes and
 * letters have a size, so that they stay readable on phones.
 */
final class ChartPlot {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yyyy", Locale.ENGLISH);
    private static final double LEFT = 2;
    private static final double RIGHT = 86;
    private static final int ABOVE = 20;
    private static final int BELOW = 26;

    private final ChartScale scale;
    private final int height;
    private final Element svg;

    /** @param height of the space between the foot and the top line, in pixels */
    ChartPlot(ChartScale scale, int height, String label) {
        this.scale = scale;
        this.height = height;
        this.svg = Markup.element("svg", "chart-plot")
                .attr("role", "img")
                .attr("aria-label", label)
                .attr("width", "100%")
                .attr("height", Integer.toString(ABOVE + height + BELOW));
        scale.lines().forEach(this::line);
        scale.months().forEach(this::month);
    }

    Element element() {
        return svg;
    }

    /** @param label what pointing at the mark tells */
    void mark(ChartSeries.Point point, ChartShape shape, String label) {
        String x = across(point.date());
        Element group = svg.appendElement("g").addClass("chart-mark");
        group.appendElement("title").text(label);
        if (point.isRange()) {
            group.appendElement("line")
                    .attr("x1", x)
                    .attr("x2", x)
                    .attr("y1", down(point.from()))
                    .attr("y2", down(point.to()));
            at(group, x, down(point.to()), shape);
        }
        at(group, x, down(point.from()), shape);
    }

    /** A shape by itself, for the list of claimants. */
    static Element sample(ChartShape shape) {
        Element sample = Markup.element("svg", "chart-sample")
                .attr("aria-hidden", "true")
                .attr("width", "16")
                .attr("height", "16");
        at(sample, "8", "8", shape);
        return sample;
    }

    private void line(double figure) {
        String y = down(figure);
        svg.appendElement("line")
                .addClass("chart-line")
                .attr("x1", "0")
                .attr("x2", "100%")
                .attr("y1", y)
                .attr("y2", y);
        svg.appendElement("text")
                .attr("x", "100%")
                .attr("y", down(figure, -4))
                .attr("text-anchor", "end")
                .text(Figures.of(BigDecimal.valueOf(figure)));
    }

    private void month(LocalDate first) {
        String x = across(first);
        svg.appendElement("line")
                .addClass("chart-tick")
                .attr("x1", x)
                .attr("x2", x)
                .attr("y1", down(0))
                .attr("y2", down(0, 5));
        svg.appendElement("text")
                .attr("x", x)
                .attr("y", down(0, 20))
                .attr("text-anchor", scale.along(first) < 0.08 ? "start" : "middle")
                .text(MONTH.format(first));
    }

    private static void at(Element parent, String x, String y, ChartShape shape) {
        parent.appendElement("svg")
                .attr("x", x)
                .attr("y", y)
                .attr("overflow", "visible")
                .appendElement("path")
                .addClass("chart-" + shape.look())
                .attr("d", shape.path());
    }

    private String across(LocalDate day) {
        return String.format(Locale.ROOT, "%.2f%%", LEFT + scale.along(day) * (RIGHT - LEFT));
    }

    private String down(BigDecimal figure) {
        return down(figure.doubleValue());
    }

    private String down(double figure) {
        return down(figure, 0);
    }

    private String down(double figure, int more) {
        return String.format(Locale.ROOT, "%.1f", ABOVE + height * (1 - scale.up(figure)) + more);
    }
}
