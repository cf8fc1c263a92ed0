package app.salient.lesson.ui;

import app.salient.lesson.Block;
import app.salient.lesson.Catalogue;
import app.salient.lesson.ChartSeries;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jsoup.nodes.Element;

/** A chart: its claimants with their shapes, one plot for all or one for each, and every figure in a table. */
final class ChartHtml {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final int TALL = 240;
    private static final int FLAT = 128;

    private final Catalogue catalogue;
    private final UnaryOperator<String> words;

    /** @param words the text for a key */
    ChartHtml(Catalogue catalogue, UnaryOperator<String> words) {
        this.catalogue = catalogue;
        this.words = words;
    }

    Element of(Block.Chart chart) {
        Element figure = Markup.element("figure", "chart");
        figure.appendElement("figcaption").text(chart.title() + ", " + chart.unit());
        if (chart.apart()) {
            for (int i = 0; i < chart.series().size(); i++) {
                ChartSeries one = chart.series().get(i);
                claimant(figure.appendElement("p").addClass("chart-claimant"), one, ChartShape.of(i));
                ChartPlot plot = plot(chart, List.of(one), FLAT, one.claimant());
                marks(plot, chart, one, ChartShape.of(i));
                figure.appendChild(plot.element());
            }
        } else {
            Element key = figure.appendElement("ul").addClass("chart-key");
            ChartPlot plot = plot(chart, chart.series(), TALL, chart.title());
            for (int i = 0; i < chart.series().size(); i++) {
                claimant(
                        key.appendElement("li").addClass("chart-claimant"),
                        chart.series().get(i),
                        ChartShape.of(i));
                marks(plot, chart, chart.series().get(i), ChartShape.of(i));
            }
            figure.appendChild(plot.element());
        }
        table(figure, chart);
        return figure;
    }

    private static void claimant(Element parent, ChartSeries series, ChartShape shape) {
        parent.appendChild(ChartPlot.sample(shape));
        parent.appendText(" " + series.claimant());
    }

    /** Plots of one chart share their days, also where each has figures of its own. */
    private ChartPlot plot(Block.Chart chart, List<ChartSeries> shown, int height, String name) {
        List<LocalDate> days = chart.series().stream()
                .flatMap(one -> one.points().stream())
                .map(ChartSeries.Point::date)
                .sorted()
                .toList();
        double highest = shown.stream()
                .flatMap(one -> one.points().stream())
                .map(ChartSeries.Point::to)
                .mapToDouble(BigDecimal::doubleValue)
                .max()
                .orElse(0);
        ChartScale scale = ChartScale.of(days.getFirst(), days.getLast(), highest);
        return new ChartPlot(scale, height, name + ". " + word("alt"));
    }

    private void marks(ChartPlot plot, Block.Chart chart, ChartSeries series, ChartShape shape) {
        for (ChartSeries.Point point : series.points()) {
            String label = series.claimant() + ", " + when(point) + ": " + figure(point) + " " + chart.unit();
            plot.mark(point, shape, label);
        }
    }

    private record Line(ChartSeries series, ChartSeries.Point point) {}

    private void table(Element figure, Block.Chart chart) {
        Element details = figure.appendElement("details").addClass("chart-table");
        if (chart.tableOpen()) {
            details.attr("open", "");
        }
        details.appendElement("summary").text(word("table"));
        Element table = details.appendElement("table").addClass("data").attr("aria-label", chart.title());
        Element head = table.appendElement("thead").appendElement("tr");
        for (String column : List.of(word("when"), chart.unit(), word("who"))) {
            head.appendElement("th").attr("scope", "col").text(column);
        }
        Element body = table.appendElement("tbody");
        List<Line> lines = new ArrayList<>();
        chart.series().forEach(series -> series.points().forEach(point -> lines.add(new Line(series, point))));
        lines.sort(Comparator.comparing(line -> line.point().date()));
        for (Line line : lines) {
            Element row = body.appendElement("tr");
            row.appendElement("th").attr("scope", "row").text(when(line.point()));
            row.appendElement("td").append(catalogue.claimLink(line.point().claim(), figure(line.point())));
            row.appendElement("td").text(line.series().claimant());
        }
    }

    private static String when(ChartSeries.Point point) {
        return point.when().orElseGet(() -> DAY.format(point.date()));
    }

    private String figure(ChartSeries.Point point) {
        return point.words()
                .orElseGet(() -> point.isRange()
                        ? Figures.of(point.from()) + " " + word("to") + " " + Figures.of(point.to())
                        : Figures.of(point.from()));
    }

    private String word(String name) {
        return words.apply("lesson.chart." + name);
    }
}
