package app.salient.insight;

import app.salient.insight.items.ItemFigures;
import app.salient.question.Pick;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * All that a class's page shows of its learning.
 *
 * @param stuck those with the lowest results first
 * @param work how far everybody is with what the class was asked
 * @param items every question that somebody of the class has answered for marks
 * @param strong of questions whose key is in doubt, the wrong choice that the strong half prefers to the right one
 */
public record Dashboard(
        ClassProgress progress,
        ClassWork work,
        List<Stuck> stuck,
        List<ItemFigures> items,
        Map<ItemFigures, Pick> strong) {
    public Dashboard {
        stuck = List.copyOf(stuck);
        items = List.copyOf(items);
        strong = Map.copyOf(strong);
    }

    /** Questions that break a rule, the most pressing rule first. */
    public List<ItemFigures> misbehaving() {
        return items.stream()
                .filter(item -> !item.flags().isEmpty())
                .sorted(Comparator.comparing((ItemFigures item) -> item.flags().getFirst())
                        .thenComparing(ItemFigures::facility))
                .toList();
    }

    /** How many questions have too few answers for a rule to say anything. */
    public long tooFew() {
        return items.stream().filter(item -> !item.hasEnough()).count();
    }
}
