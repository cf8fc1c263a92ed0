package app.salient.review;

import app.salient.study.Certainty;
import java.util.List;

/**
 * What a learner knows by now.
 *
 * @param lessons in the order of the course
 * @param kinds of claims, those that are asked about
 * @param forecast how many of the questions seen would be known after 0, 1, 2 ... days if nothing were asked again
 * @param seen how many questions were answered at least once
 * @param calibration for guess, think and sure in this order
 * @param minutesThisWeek spent in the last seven days, and {@code minutes} in all
 */
public record Knowledge(
        List<Group> lessons,
        List<Group> kinds,
        List<Double> forecast,
        int seen,
        List<Certain> calibration,
        int minutesThisWeek,
        int minutes) {
    public Knowledge {
        lessons = List.copyOf(lessons);
        kinds = List.copyOf(kinds);
        forecast = List.copyOf(forecast);
        calibration = List.copyOf(calibration);
    }

    /** A question counts as known while this is the least chance that it would be recalled. */
    public static final double KNOWN = 0.8;

    /**
     * @param name title of the lesson, or the word of the kind
     * @param known last answered right, and most likely still recalled
     * @param shaky answered, but not known
     * @param unseen never answered
     */
    public record Group(String name, int known, int shaky, int unseen) {
        public int all() {
            return known + shaky + unseen;
        }
    }

    /**
     * How often the learner was right when they said this.
     *
     * @param answers how many there are
     * @param right share of them that was right, in [0, 1]; 0 without any
     */
    public record Certain(Certainty certainty, int answers, double right) {
        /** So few say little. */
        public static final int ENOUGH = 10;

        public boolean isEnough() {
            return answers >= ENOUGH;
        }
    }
}
