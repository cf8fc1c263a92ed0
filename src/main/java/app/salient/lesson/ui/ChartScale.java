package app.salient.lesson.ui;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Where figures and days lie in a chart. Figures count from 0, so that a height never exaggerates.
 *
 * @param first the earliest day
 * @param last the latest day
 * @param top the highest line, above 0
 * @param step from line to line
 */
record ChartScale(LocalDate first, LocalDate last, double top, double step) {
    private static final int[] MONTHS = {1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200};
    private static final int MOST_MONTHS_NAMED = 4;
    private static final int MOST_LINES = 5;

    /** @param highest the largest figure, 0 or more */
    static ChartScale of(LocalDate first, LocalDate last, double highest) {
        double step = step(highest);
        return new ChartScale(first, last, Math.max(step, Math.ceil(highest / step) * step), step);
    }

    /** The smallest of 1, 2, 5, 10, 20, ... and 0.1, ... that needs at most five lines above 0. */
    private static double step(double highest) {
        double power = highest > 0 ? Math.pow(10, Math.floor(Math.log10(highest)) - 1) : 0.1;
        for (; ; power *= 10) {
            for (double factor : new double[] {1, 2, 5}) {
                if (highest <= factor * power * MOST_LINES) {
                    return factor * power;
                }
            }
        }
    }

    /** @return 0 for the first day, 1 for the last, 0.5 when there is only one */
    double along(LocalDate day) {
        long all = ChronoUnit.DAYS.between(first, last);
        return all == 0 ? 0.5 : (double) ChronoUnit.DAYS.between(first, day) / all;
    }

    /** @return 0 at the foot, 1 at the top line */
    double up(double figure) {
        return figure / top;
    }

    /** The figures that have a line, from 0 up. */
    List<Double> lines() {
        List<Double> lines = new ArrayList<>();
        for (int i = 0; i <= Math.round(top / step); i++) {
            lines.add(i * step);
        }
        return lines;
    }

    /** Firsts of months between the ends, at most four: on a phone there is room for no more. */
    List<LocalDate> months() {
        List<LocalDate> months = List.of();
        for (int every : MONTHS) {
            months = months(every);
            if (months.size() <= MOST_MONTHS_NAMED) {
                break;
            }
        }
        return months;
    }

    private List<LocalDate> months(int every) {
        LocalDate month = first.withDayOfMonth(1);
        if (month.isBefore(first)) {
            month = month.plusMonths(1);
        }
        while ((month.getYear() * 12 + month.getMonthValue() - 1) % every != 0) {
            month = month.plusMonths(1);
        }
        List<LocalDate> months = new ArrayList<>();
        for (; !month.isAfter(last) && months.size() <= MOST_MONTHS_NAMED; month = month.plusMonths(every)) {
            months.add(month);
        }
        return months;
    }
}
