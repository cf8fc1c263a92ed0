package app.salient.insight.ui;

import static app.salient.design.Texts.text;

import app.salient.design.Numbers;
import app.salient.insight.QuestionReport;
import app.salient.insight.items.ItemFigures;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Stream;

/** The flags of a question in words, and the figures that they rest on. */
class ItemVerdict extends Div {
    ItemVerdict(QuestionReport report) {
        addClassName("item-verdict");
        var figures = report.figures();
        if (!figures.hasEnough()) {
            add(sentence(text("report.too-few", figures.n(), ItemFigures.ENOUGH)));
        } else if (figures.flags().isEmpty()) {
            add(sentence(text("question.report.fine")));
        } else {
            var flags = FlagWords.of(figures);
            flags.addClassName("flags");
            add(flags);
        }
        if (figures.hasEnough()) {
            report.versions().stream()
                    .flatMap(version ->
                            Stream.ofNullable(version.options().strongChoice().orElse(null)))
                    .forEach(pick -> add(sentence(FlagWords.strong(pick))));
        }
        add(figures(figures));
    }

    private static Paragraph sentence(String words) {
        var sentence = new Paragraph(words);
        sentence.addClassName("verdict-words");
        return sentence;
    }

    private static Div figures(ItemFigures figures) {
        var row = new Div(
                figure(String.valueOf(figures.n()), text("figure.n")),
                figure(text("figure.percent", Numbers.percent(figures.facility())), text("figure.facility")),
                figure(
                        figures.discrimination().isPresent()
                                ? FlagWords.signed(figures.discrimination().getAsDouble())
                                : text("figure.none"),
                        text("figure.discrimination")));
        row.addClassName("figures");
        return row;
    }

    static Div figure(String number, String what) {
        var big = new Span(number);
        big.addClassName("figure-number");
        var small = new Span(what);
        small.addClassName("figure-what");
        var figure = new Div(big, small);
        figure.addClassName("figure");
        return figure;
    }
}
