package app.salient.review.day;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What holds for one learner on one day.
 *
 * @param most questions a day, 1 to 100
 * @param asked how many were asked again today already
 * @param lastActive the last day on which anything was answered, today excluded
 * @param target the day they learn for
 * @param retention wanted chance of recall, 0.80 to 0.95
 */
public record DayRules(
        LocalDate today,
        int most,
        int asked,
        Optional<LocalDate> lastActive,
        Optional<LocalDate> target,
        double retention) {
    /** A gap of this many days is a break. */
    static final int BREAK_DAYS = 4;

    boolean isAfterBreak() {
        return lastActive
                .filter(day -> !day.plusDays(BREAK_DAYS).isAfter(today))
                .isPresent();
    }
}
