package app.salient.review;

import static app.salient.testing.Visitors.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.salient.testing.OnH2;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A calendar tells how many wait on which day, to whoever has its secret. */
@OnH2
class ReviewCalendarTest extends ReviewContract {
    @Autowired
    ReviewCalendar calendar;

    @Test
    void isOffUntilItIsWantedAndItsAddressChanges() {
        quiz(learner, "twice", "think");
        card("sea-1");
        assertThat(as(learner, wishing::hasCalendar)).isFalse();
        String first = secret(as(learner, wishing::calendarOn));
        String text = calendar.of(first).orElseThrow();
        assertThat(text)
                .startsWith("BEGIN:VCALENDAR\r\n")
                .contains("DTSTART;VALUE=DATE:2026")
                .contains("SUMMARY:Salient: 1 to review\\, about 1 min")
                .endsWith("END:VCALENDAR\r\n");
        assertThat(text.lines()).allMatch(line -> line.length() <= 75);
        String second = secret(as(learner, wishing::calendarOn));
        assertThat(calendar.of(first)).isEmpty();
        assertThat(calendar.of(second)).isPresent();
        as(learner, wishing::calendarOff);
        assertThat(calendar.of(second)).isEmpty();
    }

    private static String secret(String path) {
        assertThat(path).startsWith("/api/calendar/").endsWith(".ics");
        return path.substring("/api/calendar/".length(), path.length() - ".ics".length());
    }
}
