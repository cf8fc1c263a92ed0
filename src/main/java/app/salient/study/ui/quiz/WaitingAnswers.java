package app.salient.study.ui.quiz;

import static app.salient.design.Texts.text;

import app.salient.design.Link;
import app.salient.design.Numbers;
import app.salient.study.AttemptKind;
import app.salient.study.AttemptSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;

/** That the sum is not the last word: which answers are still to be marked, by whom, and what they may add. */
class WaitingAnswers extends Div {
    /** @param today where learners judge their own texts */
    WaitingAnswers(AttemptSheet sheet, Tally tally, Optional<String> today) {
        boolean taught = sheet.result().orElseThrow().taught();
        if (tally.texts().count() > 0) {
            String own = sheet.kind() == AttemptKind.GRADED ? "result.waiting.own" : "result.waiting.practice";
            var line = line(taught ? "result.waiting.texts" : own, tally.texts());
            if (!taught) {
                today.ifPresent(path -> line.add(new Span(" "), new Link(path, text("result.waiting.judge"))));
            }
            add(line);
        }
        if (tally.forecasts().count() > 0) {
            add(line("result.waiting.forecasts", tally.forecasts()));
        }
    }

    private static Paragraph line(String words, Tally.Waiting waiting) {
        var line = new Paragraph(
                new Span(text(words, waiting.count(), Numbers.points(waiting.points()), waiting.points())));
        line.addClassName("head-note");
        return line;
    }
}
