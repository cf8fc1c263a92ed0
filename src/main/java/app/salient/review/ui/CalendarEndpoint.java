package app.salient.review.ui;

import app.salient.review.ReviewCalendar;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Where a calendar asks. Its secret is all it has: calendars do not sign in. */
@RestController
class CalendarEndpoint {
    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final ReviewCalendar calendar;

    CalendarEndpoint(ReviewCalendar calendar) {
        this.calendar = calendar;
    }

    @GetMapping("/api/calendar/{secret:[0-9a-f]{32}}.ics")
    ResponseEntity<String> calendar(@PathVariable String secret) {
        return calendar.of(secret)
                .map(text -> ResponseEntity.ok()
                        .contentType(CALENDAR)
                        .cacheControl(CacheControl.noStore())
                        .body(text))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
