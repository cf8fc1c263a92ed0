package app.salient.review.memory;

import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** Moves long intervals a little, so that cards learned on one day do not come back on one day for ever. */
final class Fuzz {
    static final int LONGEST_DAYS = 36_500;
    /** Shorter ones are left alone. */
    private static final double SHORTEST = 2.5;

    private Fuzz() {}

    /** @param least {@code <= most}, both whole days */
    record Range(int least, int most) {
        /** @param chance in [0, 1) */
        int at(double chance) {
            return (int) Math.floor(chance * (most - least + 1) + least);
        }
    }

    /** @param elapsed days since the last review; what comes later than that stays later */
    static Range around(int interval, int elapsed) {
        double width = 1 + 0.15 * part(interval, 2.5, 7) + 0.1 * part(interval, 7, 20) + 0.05 * part(interval, 20, 1e9);
        int least = (int) Math.max(2, Math.round(interval - width));
        int most = (int) Math.min(Math.round(interval + width), LONGEST_DAYS);
        if (interval > elapsed) {
            least = Math.max(least, elapsed + 1);
        }
        return new Range(Math.min(least, most), most);
    }

    private static double part(int interval, double from, double to) {
        return Math.max(Math.min(interval, to) - from, 0);
    }

    /** @param seed the card's own, with which it always comes out the same; null leaves the interval alone */
    static int moved(int interval, int elapsed, @Nullable Long seed) {
        return seed == null || interval < SHORTEST
                ? interval
                : around(interval, elapsed).at(new SplittableRandom(seed).nextDouble());
    }
}
