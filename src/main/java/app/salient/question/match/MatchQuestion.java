package app.salient.question.match;

import app.salient.formats.Markdown;
import app.salient.question.MarkingRule;
import app.salient.question.Question;
import app.salient.question.Stem;
import java.util.List;
import java.util.Optional;

/**
 * @param shuffled whether each attempt has its own order of items and of choices
 * @param items 2 to 9
 * @param choices 2 to 12; one may fit several items or none
 */
record MatchQuestion(Stem stem, boolean shuffled, List<Item> items, List<Choice> choices, MarkingRule marking)
        implements Question {
    MatchQuestion {
        items = List.copyOf(items);
        choices = List.copyOf(choices);
    }

    /** @param is id of the right choice */
    record Item(String id, Markdown text, String is, ItemFeedback feedback) {}

    /** @param feedback for whoever chooses it where it does not fit; always there when it fits no item */
    record Choice(String id, Markdown text, Optional<Markdown> feedback) {}

    List<String> itemIds() {
        return items.stream().map(Item::id).toList();
    }

    List<String> choiceIds() {
        return choices.stream().map(Choice::id).toList();
    }

    /** What is said when {@code choice} is made for {@code item}: the item's own words about it first, then the choice's. */
    static Optional<Markdown> feedback(Item item, Choice choice) {
        if (choice.id().equals(item.is())) {
            return Optional.of(item.feedback().right());
        }
        return Optional.ofNullable(item.feedback().wrong().get(choice.id()))
                .or(choice::feedback)
                .or(item.feedback()::otherwise);
    }
}
