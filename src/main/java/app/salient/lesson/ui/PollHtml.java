package app.salient.lesson.ui;

import app.salient.lesson.Block;
import app.salient.lesson.Choice;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jsoup.nodes.Element;

/** A poll as a form that can be read by itself; {@code <salient-poll>} keeps the answer and shows what became of it. */
final class PollHtml {
    private static final List<String> CERTAINTIES = List.of("low", "middle", "high");

    private final UnaryOperator<String> words;

    /** @param words the text for a key */
    PollHtml(UnaryOperator<String> words) {
        this.words = words;
    }

    /** @param lesson its id */
    Element of(Block.Poll poll, String lesson) {
        String step = poll.after() ? "after" : "before";
        String name = poll.id() + "-" + step;
        Element element = Markup.element("salient-poll", "stance")
                .attr("lesson", lesson)
                .attr("block", poll.id())
                .attr("step", step);
        element.appendElement("p").addClass("stance-kicker").text(words.apply("lesson.poll." + step));
        element.append(poll.html());
        Element form = element.appendElement("form").attr("novalidate", "");
        ChoicesHtml.of(form, name + "-position", poll.question(), poll.positions());
        ChoicesHtml.of(form, name + "-certainty", words.apply("lesson.poll.certainty"), certainties())
                .addClass("stance-scale");
        ChoicesHtml.of(form, name + "-reason", words.apply("lesson.poll.reason"), poll.reasons());
        form.appendElement("p").addClass("stance-note").text(words.apply("lesson.poll.private." + step));
        ChoicesHtml.submit(form, words.apply("lesson.poll.keep"));
        return element;
    }

    private List<Choice> certainties() {
        return CERTAINTIES.stream()
                .map(word -> new Choice(word, words.apply("lesson.poll.certainty." + word)))
                .toList();
    }
}
