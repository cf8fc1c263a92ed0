package app.salient.lesson.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.salient.lesson.Block;
import app.salient.lesson.Choice;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class PollHtmlTest {
    @Test
    void cannotBeSentBeforeAScriptTakesTheAnswer() {
        var positions = List.of(new Choice("wall", "Yes"), new Choice("no-wall", "No"));
        var reasons = List.of(new Choice("storms", "The storms"));
        var poll = new Block.Poll("wall", false, "<p>Storms come.</p>", "Should there be a wall?", positions, reasons);
        Element html = new PollHtml(UnaryOperator.identity()).of(poll, "the-sea");
        assertThat(html.select("form button").eachText()).containsExactly("lesson.poll.keep");
        assertThat(html.select("form button:not([disabled])")).isEmpty();
    }
}
