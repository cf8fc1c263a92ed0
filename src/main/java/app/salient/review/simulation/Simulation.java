package app.salient.review.simulation;

import app.salient.review.memory.Rating;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import java.util.SplittableRandom;
import java.util.function.LongFunction;
import java.util.stream.IntStream;

/**
 * A year of self-study, invented: each learner meets a few new cards a day until they have all, answers at most so many reviews on
 * the days they turn up, and forgets as {@link Forgetting} says. The same learner meets every scheduler with the same cards.
 */
final class Simulation {
    static final int DAYS = 365;
    private static final int CARDS = 120;
    private static final int NEW_A_DAY = 3;
    private static final int MOST_A_DAY = 30;

    private final int learners;
    private final long seed;

    Simulation(int learners, long seed) {
        this.learners = learners;
        this.seed = seed;
    }

    /** @param scheduler makes one for a card, given a seed */
    Tally of(LongFunction<Scheduler> scheduler) {
        return IntStream.range(0, learners)
                .parallel()
                .mapToObj(number -> year(seed + 7_919L * number, scheduler))
                .reduce(new Tally(), Tally::plus);
    }

    private static final class Card {
        private final Forgetting memory;
        private final Scheduler scheduler;
        private int last;
        private int due;

        Card(Forgetting memory, Scheduler scheduler) {
            this.memory = memory;
            this.scheduler = scheduler;
        }
    }

    private static Tally year(long seed, LongFunction<Scheduler> schedulers) {
        var who = new SplittableRandom(seed);
        var learner = Learner.invented(who);
        var chance = who.split();
        var attendance = who.split();
        var queue = new PriorityQueue<Card>((one, other) -> Integer.compare(one.due, other.due));
        List<Card> cards = new ArrayList<>();
        var tally = new Tally();
        for (int day = 0; day < DAYS; day++) {
            tally.day();
            if (attendance.nextDouble() >= learner.attendance()) {
                continue;
            }
            for (int seen = 0; seen < MOST_A_DAY && !queue.isEmpty() && queue.peek().due <= day; seen++) {
                review(queue.remove(), day, chance, tally, queue);
            }
            for (int fresh = 0; fresh < NEW_A_DAY && cards.size() < CARDS; fresh++) {
                double burden = Learner.about(1, 0.4, chance);
                var card = new Card(new Forgetting(learner, burden), schedulers.apply(seed ^ cards.size()));
                cards.add(card);
                meet(card, day, chance, tally, queue);
            }
        }
        cards.forEach(card -> tally.atTheEnd(card.memory.recall(DAYS - card.last)));
        return tally;
    }

    private static void meet(Card card, int day, SplittableRandom chance, Tally tally, PriorityQueue<Card> queue) {
        tally.effort();
        card.last = day;
        card.due = day + card.scheduler.next(Forgetting.first(chance), 0);
        queue.add(card);
    }

    private static void review(Card card, int day, SplittableRandom chance, Tally tally, PriorityQueue<Card> queue) {
        int days = day - card.last;
        double expected = card.scheduler.expected(days);
        Rating rating = card.memory.answer(days, chance);
        tally.effort();
        tally.review(rating != Rating.AGAIN, expected);
        card.last = day;
        card.due = day + card.scheduler.next(rating, days);
        queue.add(card);
    }
}
