package app.salient.review;

import static app.salient.testing.Visitors.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.salient.study.AttemptKind;
import app.salient.study.correction.CorrectedCourse;
import app.salient.testing.OnH2;
import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
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

    @Test
    void saysOfTodayWhatTodayAsksAndPutsTheRestOffToTheDaysAfter() {
        var attempt = as(
                        learner,
                        () -> starting.start(CorrectedCourse.QUIZ, AttemptKind.GRADED)
                                .attempt())
                .orElseThrow();
        for (String question : List.of("sea-1", "sea-2", "sea-3")) {
            answer(learner, attempt, question, "twice", "think");
        }
        as(learner, () -> studying.handIn(attempt));
        sleep(30);
        int now = sheet().day().now().size();
        int waiting = sheet().day().waiting();
        assertThat(now).isLessThan(waiting);
        var events = events(as(learner, wishing::calendarOn));
        assertThat(day(events.getFirst())).isEqualTo(today("UTC"));
        assertThat(events.getFirst().getSummary().getValue()).startsWith("Salient: " + now + " to review");
        assertThat(events.get(1).getSummary().getValue()).startsWith("Salient: " + (waiting - now) + " to review");
    }

    @Test
    void hasWholeDaysOfTheLearnersOwnZone() {
        quiz(learner, "twice", "think");
        card("sea-1");
        as(learner, () -> wishing.liveIn("Pacific/Kiritimati"));
        sleep(30);
        var first = events(as(learner, wishing::calendarOn)).getFirst();
        assertThat(first.getDateStart().getValue().hasTime()).isFalse();
        assertThat(day(first)).isEqualTo(today("Pacific/Kiritimati")).isNotEqualTo(today("UTC"));
    }

    @Test
    void isAValidCalendarAlsoWhenNothingWaits() {
        var read = read(as(learner, wishing::calendarOn));
        assertThat(read.getEvents()).isEmpty();
        assertThat(read.getTimezoneInfo().getComponents()).hasSize(1); // it may not be without any component
    }

    private static LocalDate day(VEvent event) {
        var day = event.getDateStart().getValue().getRawComponents();
        return LocalDate.of(day.getYear(), day.getMonth(), day.getDate());
    }

    private LocalDate today(String zone) {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of(zone));
    }

    /** As a calendar program reads them, which finds nothing wrong. */
    private List<VEvent> events(String path) {
        var read = read(path);
        assertThat(read.validate(ICalVersion.V2_0).getWarnings()).isEmpty();
        return read.getEvents();
    }

    private ICalendar read(String path) {
        return Biweekly.parse(calendar.of(secret(path)).orElseThrow()).first();
    }

    private static String secret(String path) {
        assertThat(path).startsWith("/api/calendar/").endsWith(".ics");
        return path.substring("/api/calendar/".length(), path.length() - ".ics".length());
    }
}
