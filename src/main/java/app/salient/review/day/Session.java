package app.salient.review.day;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts the questions of a session in an order in which neighbours differ: never two on one passage, and as seldom as can be two
 * of one lesson or about one kind of claim. A question that fits nowhere waits for another session.
 */
final class Session {
    private final int most;
    private final List<DayCard> cards = new ArrayList<>();

    /** @param most that are missed and asked once more */
    Session(int most) {
        this.most = most;
    }

    Session take(List<DayCard> wanted) {
        return with(most, wanted);
    }

    /** Takes up to {@code room} more, the first wanted first. */
    Session with(int room, List<DayCard> wanted) {
        int end = cards.size() + room;
        List<DayCard> left = new ArrayList<>(wanted);
        boolean placed = true;
        while (placed && cards.size() < end) { // one that had no place may have one between others
            placed = false;
            for (var each = left.iterator(); each.hasNext() && cards.size() < end; ) {
                if (place(each.next())) {
                    each.remove();
                    placed = true;
                }
            }
        }
        return this;
    }

    List<DayCard> cards() {
        return List.copyOf(cards);
    }

    /** Where its neighbours are least like it; the later of equal places, so that the first wanted stay first. */
    private boolean place(DayCard card) {
        int best = -1;
        int least = Integer.MAX_VALUE;
        for (int at = 0; at <= cards.size(); at++) {
            int likeness = likeness(card, at);
            if (likeness <= least && fits(card, at)) {
                best = at;
                least = likeness;
            }
        }
        if (best >= 0) {
            cards.add(best, card);
        }
        return best >= 0;
    }

    private boolean fits(DayCard card, int at) {
        return (at == 0 || !cards.get(at - 1).passage().equals(card.passage()))
                && (at == cards.size() || !cards.get(at).passage().equals(card.passage()));
    }

    /** How much more alike neighbours are with it; less than 0 when it parts two that are. */
    private int likeness(DayCard card, int at) {
        int before = at == 0 ? 0 : cards.get(at - 1).likeness(card);
        int after = at == cards.size() ? 0 : cards.get(at).likeness(card);
        int parted = at == 0 || at == cards.size() ? 0 : cards.get(at - 1).likeness(cards.get(at));
        return before + after - parted;
    }
}
