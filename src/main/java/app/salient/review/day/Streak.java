package app.salient.review.day;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Days in a row, for whoever wants to see them. A pause neither counts nor breaks. */
public record Streak(int days) {
    /** @param pausedFrom first day of the pause, and {@code pausedUntil} its last; null without one */
    public static Streak of(
            Set<LocalDate> active, LocalDate today, @Nullable LocalDate pausedFrom, @Nullable LocalDate pausedUntil) {
        int days = active.contains(today) ? 1 : 0;
        for (LocalDate day = today.minusDays(1); ; day = day.minusDays(1)) {
            boolean paused =
                    pausedFrom != null && pausedUntil != null && !day.isBefore(pausedFrom) && !day.isAfter(pausedUntil);
            if (active.contains(day)) {
                days++;
            } else if (!paused) {
                return new Streak(days);
            }
        }
    }
}
