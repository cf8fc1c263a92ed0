package app.salient.review.day;

import java.util.Comparator;

/** Whether a card waits on a day, and which come first. */
final class Waiting {
    private Waiting() {}

    /**
     * The same question never comes twice on one day, unless it was missed. A card that was answered on a day that has not come yet
     * (the clock was wrong then, or the traveller has crossed the date line) is asked, for its schedule tells nothing.
     */
    static boolean on(DayCard card, DayRules rules) {
        var last = card.lastOn();
        if (last != null && last.isAfter(rules.today())) {
            return last.isAfter(rules.today().plusDays(1));
        }
        if (card.isOf(rules.today())) {
            return card.missed() && card.ready();
        }
        return !card.dueOn().isAfter(rules.today()) || TargetDate.wants(card, rules);
    }

    /**
     * What was surely believed and wrong, and what has another key now, is first. Then, when there is more than fits, what can
     * still be saved before what is most likely lost; else what has waited longest.
     */
    static Comparator<DayCard> order(boolean tooMany) {
        Comparator<DayCard> rest = tooMany
                ? Comparator.comparingDouble(DayCard::recall).reversed()
                : Comparator.comparing(DayCard::dueOn).thenComparing(DayCard::recall);
        return Comparator.<DayCard, Boolean>comparing(card -> !card.sureWrong())
                .thenComparing(card -> !card.relearned())
                .thenComparing(rest)
                .thenComparing(DayCard::questionId);
    }
}
