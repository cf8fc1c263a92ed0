package app.salient.lesson;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A date as the course writes it, such as {@code 6 to 8 March 2025}, {@code late August 2024} or {@code winter 2024-25}.
 *
 * @param first the earliest day it can mean
 * @param last the latest day it can mean
 */
public record LooseDate(LocalDate first, LocalDate last) {
    private static final Map<String, Month> MONTHS = Arrays.stream(Month.values())
            .collect(Collectors.toMap(month -> month.name().toLowerCase(Locale.ROOT), Function.identity()));
    /** Days of a month that a word leaves; 31 stands for the last one. */
    private static final Map<String, int[]> PARTS =
            Map.of("early", new int[] {1, 10}, "mid", new int[] {11, 20}, "late", new int[] {21, 31});

    private static final int WINTER = 12;
    /** The month in which a season begins; each has three. Winter goes on into the next year. */
    private static final Map<String, Integer> SEASONS = Map.of("spring", 3, "summer", 6, "autumn", 9, "winter", WINTER);

    /** @return empty when a word is not known or the year is missing: then nothing can be compared */
    public static Optional<LooseDate> of(String words) {
        String[] tokens = words.toLowerCase(Locale.ROOT).strip().split("[\\s,;]+");
        List<Phrase> phrases = new ArrayList<>(List.of(new Phrase()));
        for (String token : tokens) {
            if (token.equals("to") || token.equals("and")) {
                phrases.add(new Phrase());
            } else if (!phrases.getLast().takes(token)) {
                return Optional.empty();
            }
        }
        Optional<LooseDate> whole = Optional.empty();
        @Nullable Phrase after = null;
        for (Phrase phrase : phrases.reversed()) {
            phrase.inherit(after);
            var meant = phrase.meant();
            if (meant.isEmpty()) {
                return Optional.empty();
            }
            whole = Optional.of(whole.map(later -> later.with(meant.get())).orElse(meant.get()));
            after = phrase;
        }
        return whole;
    }

    private LooseDate with(LooseDate other) {
        return new LooseDate(
                first.isBefore(other.first) ? first : other.first, last.isAfter(other.last) ? last : other.last);
    }

    /** What stands between two connecting words. "6" before "to 8 March 2025" takes its month and year from there. */
    private static final class Phrase {
        private boolean said;
        private int day;
        private int @Nullable [] part;
        private @Nullable Month month;
        private int season;
        private int year;

        boolean takes(String token) {
            said = true;
            if (token.matches("[1-9]|[12][0-9]|3[01]") && day == 0 && month == null && year == 0) {
                day = Integer.parseInt(token);
                return true;
            }
            if (token.matches("[0-9]{4}(-[0-9]{2})?") && year == 0) {
                year = Integer.parseInt(token.substring(0, 4));
                return token.length() == 4 || season == WINTER;
            }
            if (MONTHS.containsKey(token) && month == null && season == 0 && year == 0) {
                month = MONTHS.get(token);
                return true;
            }
            if (PARTS.containsKey(token) && part == null && month == null && day == 0) {
                part = PARTS.get(token);
                return true;
            }
            if (SEASONS.containsKey(token) && month == null && season == 0 && day == 0) {
                season = SEASONS.get(token);
                return true;
            }
            return false;
        }

        void inherit(@Nullable Phrase later) {
            if (later == null || year != 0) {
                return;
            }
            year = later.year;
            if (month == null && season == 0 && (day != 0 || part != null)) {
                month = later.month;
            }
        }

        Optional<LooseDate> meant() {
            if (!said || year == 0 || ((day != 0 || part != null) && month == null)) {
                return Optional.empty();
            }
            if (season != 0) {
                var begins = YearMonth.of(year, season);
                return Optional.of(
                        new LooseDate(begins.atDay(1), begins.plusMonths(2).atEndOfMonth()));
            }
            if (month == null) {
                return Optional.of(new LooseDate(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
            }
            var whole = YearMonth.of(year, month);
            if (day > whole.lengthOfMonth()) {
                return Optional.empty();
            }
            int[] days = part != null ? part : day != 0 ? new int[] {day, day} : new int[] {1, 31};
            return Optional.of(
                    new LooseDate(whole.atDay(days[0]), whole.atDay(Math.min(days[1], whole.lengthOfMonth()))));
        }
    }
}
