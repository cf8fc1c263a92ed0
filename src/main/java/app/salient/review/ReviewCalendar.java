package app.salient.review;

import app.salient.review.day.Day;
import app.salient.review.day.DayCard;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The days on which something waits, as an iCalendar file. It holds counts and nothing else; whoever has the secret sees it.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc5545">RFC 5545</a>, and 7986 for how often to look again
 */
@Component
public class ReviewCalendar {
    private static final int DAYS = 28;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final ReviewWishes wishes;
    private final DayOfLearner dayOf;
    private final Clock clock;

    ReviewCalendar(ReviewWishes wishes, DayOfLearner dayOf, Clock clock) {
        this.wishes = wishes;
        this.dayOf = dayOf;
        this.clock = clock;
    }

    /** @return empty when no calendar has this secret */
    public Optional<String> of(String secret) {
        return wishes.findByCalendarHash(new CalendarSecret(secret).hash()).map(this::calendar);
    }

    private String calendar(ReviewWish wish) {
        var text = new StringBuilder();
        line(text, "BEGIN:VCALENDAR");
        line(text, "VERSION:2.0");
        line(text, "PRODID:-//Salient//Review//EN");
        line(text, "X-WR-CALNAME:Salient");
        line(text, "REFRESH-INTERVAL;VALUE=DURATION:PT6H");
        line(text, "X-PUBLISHED-TTL:PT6H");
        var counts = counts(wish);
        if (counts.isEmpty()) {
            nothing(text);
        }
        counts.forEach((day, count) -> event(text, wish, day, count));
        line(text, "END:VCALENDAR");
        return text.toString();
    }

    /** Today what the day asks, and from then on no more than fits into a day: what is left over waits for the next. */
    private Map<LocalDate, Integer> counts(ReviewWish wish) {
        var look = dayOf.look(wish.learnerId(), wish);
        LocalDate today = look.days().today();
        var now = look.day().isDone() ? List.<DayCard>of() : look.day().now();
        Map<LocalDate, Integer> due = look.seen().stream()
                .filter(card -> !now.contains(card))
                .collect(Collectors.toMap(
                        card -> card.dueOn().isAfter(today) ? card.dueOn() : today.plusDays(1),
                        card -> 1,
                        Integer::sum));
        Map<LocalDate, Integer> counts = new TreeMap<>();
        if (!now.isEmpty()) {
            counts.put(today, now.size());
        }
        int left = 0;
        for (LocalDate day = today.plusDays(1); day.isBefore(today.plusDays(DAYS)); day = day.plusDays(1)) {
            left += due.getOrDefault(day, 0);
            int asked = Math.min(left, wish.most());
            left -= asked;
            if (asked > 0) {
                counts.put(day, asked);
            }
        }
        return counts;
    }

    /** A calendar must hold something (RFC 5545, 3.6): a time zone is seen by nobody. */
    private static void nothing(StringBuilder text) {
        line(text, "BEGIN:VTIMEZONE");
        line(text, "TZID:Etc/UTC");
        line(text, "BEGIN:STANDARD");
        line(text, "DTSTART:19700101T000000");
        line(text, "TZOFFSETFROM:+0000");
        line(text, "TZOFFSETTO:+0000");
        line(text, "END:STANDARD");
        line(text, "END:VTIMEZONE");
    }

    private void event(StringBuilder text, ReviewWish wish, LocalDate day, int count) {
        String date = DateTimeFormatter.BASIC_ISO_DATE.format(day);
        line(text, "BEGIN:VEVENT");
        line(text, "UID:" + date + "-" + uid(wish) + "@salient");
        line(text, "DTSTAMP:" + MOMENT.format(clock.instant()));
        line(text, "DTSTART;VALUE=DATE:" + date);
        line(text, "SUMMARY:Salient: " + count + " to review\\, about " + Day.minutes(count) + " min");
        line(text, "TRANSP:TRANSPARENT");
        line(text, "END:VEVENT");
    }

    /** The same each time, and tells nothing of the person. */
    private static String uid(ReviewWish wish) {
        String hash = wish.calendarHash();
        return hash == null ? "" : hash.substring(0, 16);
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append("\r\n");
    }
}
