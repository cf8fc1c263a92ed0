package app.salient.review.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;

/** What holds for every history of reviews. */
class FsrsPropertiesTest {
    private final Fsrs fsrs = new Fsrs(Parameters.USUAL);

    record Review(Rating rating, int days) {}

    @Provide
    Arbitrary<Review> reviews() {
        return Combinators.combine(
                        Arbitraries.of(Rating.class),
                        Arbitraries.frequencyOf(
                                Tuple.of(2, Arbitraries.just(0)),
                                Tuple.of(5, Arbitraries.integers().between(1, 60)),
                                Tuple.of(1, Arbitraries.integers().between(61, 40_000))))
                .as(Review::new);
    }

    private CardState after(List<Review> history, double retention, long seed) {
        CardState card = CardState.NEW;
        for (Review review : history) {
            card = fsrs.review(card, review.rating(), review.days(), retention, seed)
                    .state();
        }
        return card;
    }

    /** The record of a memory refuses a stability that is not above 0 and a difficulty outside of 1 to 10. */
    @Property
    void neverLeavesTheRange(
            @ForAll @Size(min = 1, max = 30) List<@From("reviews") Review> history, @ForAll long seed) {
        assertThat(after(history, 0.9, seed).memory()).isNotNull();
    }

    @Property
    void neverLetsABetterGradeComeBackSooner(
            @ForAll @Size(max = 12) List<@From("reviews") Review> history,
            @ForAll @IntRange(max = 400) int days,
            @ForAll @DoubleRange(min = 0.8, max = 0.95) double retention,
            @ForAll long seed) {
        var card = after(history, retention, seed);
        Duration before = Duration.ZERO;
        for (Rating rating : Rating.values()) {
            var wait = fsrs.review(card, rating, days, retention, seed).dueIn();
            assertThat(wait).as(rating + " after " + card).isGreaterThanOrEqualTo(before);
            before = wait;
        }
    }

    @Property
    void neverRecallsBetterLater(
            @ForAll @DoubleRange(min = 0.001, max = 36_500) @Scale(3) double stability,
            @ForAll @IntRange(max = 40_000) int days,
            @ForAll @IntRange(max = 400) int more) {
        double now = fsrs.curve().recallAfter(days, stability);
        double later = fsrs.curve().recallAfter(days + more, stability);
        assertThat(later).isBetween(0.0, now);
    }

    @Property
    void comesBackNoLaterWhenMoreIsWanted(
            @ForAll @DoubleRange(min = 0.001, max = 36_500) @Scale(3) double stability,
            @ForAll @DoubleRange(min = 0.8, max = 0.95) double one,
            @ForAll @DoubleRange(min = 0.8, max = 0.95) double other) {
        int lessWanted = fsrs.curve().days(stability, Math.min(one, other));
        int moreWanted = fsrs.curve().days(stability, Math.max(one, other));
        assertThat(moreWanted).isLessThanOrEqualTo(lessWanted);
    }

    @Property
    void comesOutTheSameWithTheSameSeed(
            @ForAll @Size(min = 1, max = 12) List<@From("reviews") Review> history, @ForAll long seed) {
        var card = after(history, 0.9, seed);
        assertThat(fsrs.review(card, Rating.GOOD, 3, 0.9, seed))
                .isEqualTo(fsrs.review(card, Rating.GOOD, 3, 0.9, seed));
    }
}
