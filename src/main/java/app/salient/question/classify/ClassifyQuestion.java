package app.salient.question.classify;

import app.salient.question.MarkingRule;
import app.salient.question.Placed;
import app.salient.question.Question;
import app.salient.question.Stem;
import java.util.List;

/**
 * @param into 2 to 6 kinds of claim in the order of {@link #KINDS_OF_CLAIM}
 * @param shuffled whether each attempt has its own order of items
 * @param items 1 to 12 claims; each is of one kind
 */
record ClassifyQuestion(Stem stem, List<String> into, boolean shuffled, List<Placed> items, MarkingRule marking)
        implements Question {
    /** The same words in every course, so that learners meet the same marks everywhere; the browser has their names. */
    static final List<String> KINDS_OF_CLAIM =
            List.of("documented", "official", "judgement", "forecast", "wrong", "unsettled");

    ClassifyQuestion {
        into = List.copyOf(into);
        items = List.copyOf(items);
        if (items.isEmpty() || !items.stream().map(Placed::place).allMatch(into::contains)) {
            throw new IllegalArgumentException("items without a kind of claim in " + stem.id());
        }
    }
}
