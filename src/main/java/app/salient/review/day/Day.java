package app.salient.review.day;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What waits on one day.
 *
 * @param now what is asked in the next session, in its order
 * @param again how many of them were missed earlier on the same day
 * @param waiting how many wait in all, those of {@code now} among them
 * @param later how many are left for each of the next days, as far as nothing else changes
 * @param welcomeBack whether it is the first day after a break
 */
public record Day(List<DayCard> now, int again, int waiting, List<Integer> later, boolean welcomeBack) {
    private static final int SECONDS_EACH = 45;

    public Day {
        now = List.copyOf(now);
        later = List.copyOf(later);
    }

    /** Whether nothing waits but, for who wants it, what was missed today. */
    public boolean isDone() {
        return again == now.size();
    }

    /** About how long the session takes; 0 when there is none. */
    public int minutes() {
        return minutes(now.size());
    }

    public static int minutes(int questions) {
        return Math.ceilDiv(questions * SECONDS_EACH, 60);
    }

    /** Chooses and orders. Nothing is stored by it, so whatever is left out waits on. */
    public static Day of(List<DayCard> cards, DayRules rules) {
        var waiting = cards.stream().filter(card -> Waiting.on(card, rules)).toList();
        var again = waiting.stream().filter(card -> card.isOf(rules.today())).toList();
        var due = waiting.stream().filter(card -> !card.isOf(rules.today())).toList();
        var rested = due.stream().filter(card -> !isTooSoon(card, cards, rules)).toList();
        int room = Math.max(0, rules.most() - rules.asked());
        var ordered =
                rested.stream().sorted(Waiting.order(rested.size() > room)).toList();
        var first = new Session(rules.most()).take(again); // what was missed today takes nobody's place
        var now = first.with(room, ordered).cards();
        int left = due.size() - (int) now.stream().filter(due::contains).count();
        int secondTries = (int) now.stream().filter(again::contains).count();
        return new Day(
                now,
                secondTries,
                waiting.size(),
                spread(left, rules.most()),
                rules.isAfterBreak() && !waiting.isEmpty());
    }

    /** Its passage was answered earlier on this day, so what is asked now would be its echo; it waits for the next day. */
    private static boolean isTooSoon(DayCard card, List<DayCard> cards, DayRules rules) {
        return !card.sureWrong()
                && cards.stream()
                        .anyMatch(other ->
                                other.isOf(rules.today()) && other.passage().equals(card.passage()));
    }

    private static List<Integer> spread(int left, int most) {
        return IntStream.range(0, Math.ceilDiv(left, most))
                .mapToObj(day -> Math.min(most, left - day * most))
                .toList();
    }
}
