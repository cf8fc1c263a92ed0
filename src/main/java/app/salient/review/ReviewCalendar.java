package app.salient.review;

import app.salient.lesson.Lessons;
import app.salient.question.QuestionId;
import app.salient.review.day.Day;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/**
 * The days on which something waits, as an iCalendar file. It holds counts and nothing else; whoever has the secret sees it.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc5545">RFC 5545</a>
 */
@Component
public class ReviewCalendar {
    private static final int DAYS = 28;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final ReviewWishes wishes;
    private final ReviewCards cards;
    private final Lessons lessons;
    private final Clock clock;

    ReviewCalendar(ReviewWishes wishes, ReviewCards cards, Lessons lessons, Clock clock) {
        this.wishes = wishes;
        this.cards = cards;
        this.lessons = lessons;
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
        counts(wish).forEach((day, count) -> event(text, wish, day, count));
        line(text, "END:VCALENDAR");
        return text.toString();
    }

    /** No more than fits into a day; what is left over waits for the next. */
    private Map<LocalDate, Integer> counts(ReviewWish wish) {
        var days = new LearnerDays(wish.zoneId(), clock.instant());
        Map<LocalDate, Integer> due = new TreeMap<>();
        cards.findByLearnerId(wish.learnerId()).stream()
                .filter(card -> lessons.current()
                        .question(new QuestionId(card.questionId()))
                        .isPresent())
                .filter(ReviewCard::isSeen)
                .map(card -> days.on(card.dueAt()))
                .map(day -> day.isBefore(days.today()) ? days.today() : day)
                .forEach(day -> due.merge(day, 1, Integer::sum));
        Map<LocalDate, Integer> counts = new TreeMap<>();
        int left = 0;
        for (int i = 0; i < DAYS; i++) {
            LocalDate day = days.today().plusDays(i);
            left += due.getOrDefault(day, 0);
            int today = Math.min(left, wish.most());
            left -= today;
            if (today > 0) {
                counts.put(day, today);
            }
        }
        return counts;
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
