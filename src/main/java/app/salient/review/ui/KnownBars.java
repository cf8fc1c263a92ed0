package app.salient.review.ui;

import static app.salient.design.Texts.text;

import app.salient.review.Knowledge;
import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;

/** Known, shaky and unseen for each group as bars of one length each; told apart by fill, stripes and outline. */
final class KnownBars {
    private static final int BAR = 14;
    private static final int ROW = 48;

    private KnownBars() {}

    /** @param names one for each group */
    static Component of(String caption, List<Knowledge.Group> groups, List<String> names) {
        var drawing = new Drawing(caption);
        drawing.key(
                List.of("bar-known", "bar-shaky", "bar-unseen"),
                List.of(text("progress.known"), text("progress.shaky"), text("progress.unseen")));
        Element svg = drawing.svg(ROW * groups.size(), caption + ". " + text("progress.in-table"));
        stripes(svg);
        for (int i = 0; i < groups.size(); i++) {
            row(svg, groups.get(i), names.get(i), i * ROW);
        }
        drawing.table(
                text("progress.table"),
                false,
                List.of("", text("progress.known"), text("progress.shaky"), text("progress.unseen")),
                IntStream.range(0, groups.size())
                        .mapToObj(i -> numbers(names.get(i), groups.get(i)))
                        .toList());
        return drawing.component();
    }

    private static void stripes(Element svg) {
        Element pattern = svg.appendElement("defs")
                .appendElement("pattern")
                .attr("id", "stripes")
                .attr("width", "5")
                .attr("height", "5")
                .attr("patternUnits", "userSpaceOnUse")
                .attr("patternTransform", "rotate(45)");
        pattern.appendElement("rect").addClass("stripe").attr("width", "2.5").attr("height", "5");
    }

    private static void row(Element svg, Knowledge.Group group, String name, double top) {
        Drawing.text(svg, "0", top + 14, "start", name);
        Drawing.text(svg, "100%", top + 14, "end", text("progress.of", group.known(), group.all()));
        double at = 0;
        at = part(svg, "bar-known", at, group.known(), group.all(), top + 22);
        at = part(svg, "bar-shaky", at, group.shaky(), group.all(), top + 22);
        part(svg, "bar-unseen", at, group.unseen(), group.all(), top + 22);
    }

    private static double part(Element svg, String look, double at, int count, int all, double top) {
        double width = all == 0 ? 0 : (double) count / all;
        if (count > 0) {
            svg.appendElement("rect")
                    .addClass(look)
                    .attr("x", Drawing.percent(at))
                    .attr("y", Drawing.px(top))
                    .attr("width", Drawing.percent(width))
                    .attr("height", Integer.toString(BAR));
        }
        return at + width;
    }

    private static List<String> numbers(String name, Knowledge.Group group) {
        return List.of(
                name,
                Integer.toString(group.known()),
                Integer.toString(group.shaky()),
                Integer.toString(group.unseen()));
    }
}
