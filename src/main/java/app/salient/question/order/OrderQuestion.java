package app.salient.question.order;

import app.salient.formats.Markdown;
import app.salient.question.MarkingRule;
import app.salient.question.Question;
import app.salient.question.Stem;
import java.util.List;

/**
 * @param items 3 to 8 in the right order
 * @param right feedback for the right order
 * @param wrong feedback for any other
 * @param from plain label of the first place, such as "Earliest"
 * @param to plain label of the last place
 */
record OrderQuestion(
        Stem stem, List<Item> items, Markdown right, Markdown wrong, String from, String to, MarkingRule marking)
        implements Question {
    OrderQuestion {
        items = List.copyOf(items);
    }

    /** @param feedback why it stands there */
    record Item(String id, Markdown text, Markdown feedback) {}

    List<String> ids() {
        return items.stream().map(Item::id).toList();
    }
}
