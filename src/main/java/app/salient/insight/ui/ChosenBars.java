package app.salient.insight.ui;

import static app.salient.design.Texts.text;

import app.salient.design.Bars;
import app.salient.insight.VersionFigures;
import app.salient.insight.items.OptionCount;
import app.salient.insight.items.OptionTable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What was chosen, each option by the upper and the lower half; one picture for each part of the question. */
class ChosenBars extends Div {
    /** Of what can be typed freely only the most frequent is drawn. */
    private static final int MOST = 12;

    ChosenBars(VersionFigures version) {
        addClassName("chosen");
        OptionTable options = version.options();
        if (options.counts().isEmpty()) {
            add(new Paragraph(text("chosen.none")));
            return;
        }
        Map<String, List<OptionCount>> parts = options.counts().stream()
                .collect(Collectors.groupingBy(count -> count.pick().part(), LinkedHashMap::new, Collectors.toList()));
        add(new Paragraph(text("chosen.halves", options.upper(), options.lower(), options.n())));
        parts.forEach((part, counts) -> {
            if (!part.isEmpty()) {
                add(new H3(QuestionWords.plain(part)));
            }
            add(bars(part, counts.stream().limit(MOST).toList()));
        });
    }

    private static Bars bars(String part, List<OptionCount> counts) {
        return new Bars(
                part.isEmpty() ? text("chosen.caption") : text("chosen.caption.of", QuestionWords.plain(part)),
                text("chosen.unit"),
                counts.stream().map(ChosenBars::label).toList(),
                List.of(
                        new Bars.Series(
                                text("chosen.upper"),
                                counts.stream().map(OptionCount::upper).toList()),
                        new Bars.Series(
                                text("chosen.lower"),
                                counts.stream().map(OptionCount::lower).toList())));
    }

    private static String label(OptionCount count) {
        String words = QuestionWords.plain(count.pick().option());
        return count.pick().right() ? text("chosen.right", words) : words;
    }
}
