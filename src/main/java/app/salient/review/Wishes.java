package app.salient.review;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a learner can choose about being asked again.
 *
 * @param most questions a day, 1 to 100
 * @param retention wanted chance of recall, 0.80 to 0.95
 * @param target the day they learn for: an exam, a debate
 * @param pausedUntil last day of a pause of the streak
 */
public record Wishes(
        int most, double retention, Optional<LocalDate> target, boolean streak, Optional<LocalDate> pausedUntil) {
    public static final int MOST = 100;
    public static final double LEAST_RETENTION = 0.80;
    public static final double MOST_RETENTION = 0.95;

    public Wishes {
        if (most < 1 || most > MOST) {
            throw new IllegalArgumentException("1 to " + MOST + " questions a day: " + most);
        }
        if (!(retention >= LEAST_RETENTION && retention <= MOST_RETENTION)) {
            throw new IllegalArgumentException("retention lies in [0.80, 0.95]: " + retention);
        }
    }
}
