package app.salient.review.simulation;

import app.salient.review.memory.CardState;
import app.salient.review.memory.Fsrs;
import app.salient.review.memory.Parameters;
import app.salient.review.memory.Rating;
import java.util.Objects;

/** FSRS-6 with its usual parameters. A day is the shortest wait here, so its steps within a day are one day. */
final class FsrsScheduler implements Scheduler {
    private static final Fsrs FSRS = new Fsrs(Parameters.USUAL);

    private final double retention;
    private final long seed;
    private CardState card = CardState.NEW;

    FsrsScheduler(double retention, long seed) {
        this.retention = retention;
        this.seed = seed;
    }

    @Override
    public int next(Rating rating, int days) {
        var reviewed = FSRS.review(card, rating, days, retention, seed);
        card = reviewed.state();
        return (int) Math.max(1, reviewed.dueIn().toDays());
    }

    @Override
    public double expected(int days) {
        return FSRS.curve()
                .recallAfter(days, Objects.requireNonNull(card.memory()).stability());
    }
}
