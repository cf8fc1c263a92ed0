package app.salient.review.memory;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * FSRS-6 as ts-fsrs 5.4.2 has it, with its learning steps of 1 and 10 minutes and its relearning step of 10. Pure: the same
 * arguments always give the same result.
 *
 * @see <a href="https://github.com/open-spaced-repetition/ts-fsrs">ts-fsrs</a>
 */
public final class Fsrs {
    private static final List<Duration> LEARNING = List.of(Duration.ofMinutes(1), Duration.ofMinutes(10));
    private static final List<Duration> RELEARNING = List.of(Duration.ofMinutes(10));

    private final ForgettingCurve curve;
    private final Growth growth;

    public Fsrs(Parameters parameters) {
        this.curve = new ForgettingCurve(parameters);
        this.growth = new Growth(parameters, curve);
    }

    public ForgettingCurve curve() {
        return curve;
    }

    /**
     * @param days since the last review by the learner's calendar, 0 on the same day; ignored for a new card
     * @param retention wanted chance of recall when it is due, in (0, 1)
     * @param seed moves the interval a little; null leaves it exact
     */
    public Reviewed review(CardState card, Rating rating, int days, double retention, @Nullable Long seed) {
        if (days < 0) {
            throw new IllegalArgumentException("days must not be below 0: " + days);
        }
        var now = after(card, days, rating);
        var step = stepAfter(card, rating);
        if (step.isPresent()) {
            var phase = card.phase() == Phase.NEW || card.phase() == Phase.LEARNING ? Phase.LEARNING : Phase.RELEARNING;
            return new Reviewed(
                    new CardState(phase, step.get().number(), now), step.get().dueIn());
        }
        int elapsed = card.phase() == Phase.NEW ? 0 : days;
        int wait = card.phase() == Phase.REVIEW
                ? apart(card, rating, elapsed, retention, seed)
                : interval(now, elapsed, retention, seed);
        return new Reviewed(new CardState(Phase.REVIEW, 0, now), Duration.ofDays(wait));
    }

    private Memory after(CardState card, int days, Rating rating) {
        var memory = card.memory();
        return memory == null ? growth.first(rating) : growth.next(memory, days, rating);
    }

    private int interval(Memory memory, int elapsed, double retention, @Nullable Long seed) {
        return Fuzz.moved(curve.days(memory.stability(), retention), elapsed, seed);
    }

    /** Between long intervals a better grade always means a later day. */
    private int apart(CardState card, Rating rating, int elapsed, double retention, @Nullable Long seed) {
        int hard = interval(after(card, elapsed, Rating.HARD), elapsed, retention, seed);
        int good = interval(after(card, elapsed, Rating.GOOD), elapsed, retention, seed);
        hard = Math.min(hard, good);
        good = Math.max(good, hard + 1);
        int easy = interval(after(card, elapsed, Rating.EASY), elapsed, retention, seed);
        return switch (rating) {
            case AGAIN -> throw new IllegalStateException("a lapse goes through a step");
            case HARD -> hard;
            case GOOD -> good;
            case EASY -> Math.max(easy, good + 1);
        };
    }

    private record Step(int number, Duration dueIn) {}

    /** The short step that comes next; empty when the card goes on to long intervals. */
    private static Optional<Step> stepAfter(CardState card, Rating rating) {
        var steps = card.phase() == Phase.NEW || card.phase() == Phase.LEARNING ? LEARNING : RELEARNING;
        if (rating == Rating.AGAIN) {
            return Optional.of(new Step(0, steps.getFirst()));
        }
        if (card.phase() == Phase.REVIEW || rating == Rating.EASY) {
            return Optional.empty();
        }
        if (rating == Rating.HARD) {
            return Optional.of(new Step(card.step(), between(steps)));
        }
        int next = card.step() + 1;
        return next < steps.size() ? Optional.of(new Step(next, steps.get(next))) : Optional.empty();
    }

    /** The middle of the first two steps, or half as long again as the only one; in whole minutes, half a minute up. */
    private static Duration between(List<Duration> steps) {
        double first = steps.getFirst().toMinutes();
        double minutes = steps.size() == 1 ? first * 1.5 : (first + steps.get(1).toMinutes()) / 2;
        return Duration.ofMinutes(Math.round(minutes));
    }
}
