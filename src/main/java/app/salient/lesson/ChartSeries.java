package app.salient.lesson;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What one claimant said over time. */
public record ChartSeries(String claimant, List<Point> points) {
    public ChartSeries {
        points = List.copyOf(points);
    }

    /**
     * One figure.
     *
     * @param date where it stands in time
     * @param when how to write the date where the day is not known, such as {@code mid February 2025}
     * @param from at least 0; equal to {@code to} unless the claimant gave a range
     * @param words how the claimant put it, such as {@code over 1,300}
     */
    public record Point(
            LocalDate date,
            Optional<String> when,
            BigDecimal from,
            BigDecimal to,
            Optional<String> words,
            ClaimId claim) {
        public boolean isRange() {
            return from.compareTo(to) != 0;
        }
    }
}
