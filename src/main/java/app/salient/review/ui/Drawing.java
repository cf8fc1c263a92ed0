package app.salient.review.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A figure made on the server: caption, SVG, and every number of it in a table. Text set on its elements is escaped. */
final class Drawing {
    private final Element figure = new Element("figure").addClass("chart").addClass("progress-chart");

    /** @param caption what is drawn and in which unit */
    Drawing(String caption) {
        figure.appendElement("figcaption").text(caption);
    }

    /** As wide as its place. @param height in pixels @param label what it shows, for those who do not see it */
    Element svg(int height, String label) {
        return figure.appendElement("svg")
                .addClass("chart-plot")
                .attr("role", "img")
                .attr("aria-label", label)
                .attr("width", "100%")
                .attr("height", Integer.toString(height));
    }

    /** What the looks stand for. */
    void key(List<String> looks, List<String> words) {
        Element list = figure.appendElement("ul").addClass("chart-key");
        for (int i = 0; i < looks.size(); i++) {
            Element item = list.appendElement("li").addClass("chart-claimant");
            item.appendElement("svg")
                    .addClass("chart-sample")
                    .attr("aria-hidden", "true")
                    .attr("width", "16")
                    .attr("height", "16")
                    .appendElement("rect")
                    .addClass(looks.get(i))
                    .attr("x", "1")
                    .attr("y", "1")
                    .attr("width", "14")
                    .attr("height", "14");
            item.appendText(" " + words.get(i));
        }
    }

    /** @param rows the first cell of each names it */
    void table(String summary, boolean open, List<String> columns, List<List<String>> rows) {
        Element details = figure.appendElement("details").addClass("chart-table");
        if (open) {
            details.attr("open", "");
        }
        details.appendElement("summary").text(summary);
        Element table = details.appendElement("table").addClass("data");
        Element head = table.appendElement("thead").appendElement("tr");
        for (int i = 0; i < columns.size(); i++) {
            Element cell = head.appendElement("th").attr("scope", "col").text(columns.get(i));
            if (i > 0) {
                cell.addClass("num");
            }
        }
        Element body = table.appendElement("tbody");
        for (List<String> row : rows) {
            Element line = body.appendElement("tr");
            line.appendElement("th").attr("scope", "row").text(row.getFirst());
            row.stream()
                    .skip(1)
                    .forEach(cell -> line.appendElement("td").addClass("num").text(cell));
        }
    }

    static void text(Element parent, String x, double y, String anchor, String words) {
        parent.appendElement("text")
                .attr("x", x)
                .attr("y", px(y))
                .attr("text-anchor", anchor)
                .text(words);
    }

    static Element line(Element parent, String look, String x1, double y1, String x2, double y2) {
        return parent.appendElement("line")
                .addClass(look)
                .attr("x1", x1)
                .attr("x2", x2)
                .attr("y1", px(y1))
                .attr("y2", px(y2));
    }

    static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f%%", share * 100);
    }

    static String px(double pixels) {
        return String.format(Locale.ROOT, "%.1f", pixels);
    }

    Div component() {
        var page = Document.createShell("");
        page.outputSettings().prettyPrint(false);
        page.body().appendChild(figure);
        var component = new Div();
        component.getElement().setProperty("innerHTML", figure.outerHtml());
        return component;
    }
}
