package app.salient.review;

import java.time.Duration;
import java.time.Instant;

/** How likely something is still known, for rooms that look at many learners at once. */
public final class Recall {
    private Recall() {}

    /**
     * @param stability days until the chance of recall has fallen to 0.9; above 0
     * @param last when it was answered last; a moment still to come counts as now
     * @return chance of recall, in [0, 1]
     */
    public static double at(double stability, Instant last, Instant now) {
        double days = Math.max(0, Duration.between(last, now).toHours() / 24.0);
        return ReviewCard.FSRS.curve().recallAfter(days, stability);
    }
}
