package app.salient.classroom;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * The clock on the wall of a class. When clocks are put forward, a time that the wall never shows means as much later as the
 * clocks jump: 03:30 becomes 04:30. When they are put back, a time that it shows twice means the first.
 */
public record ClassTime(ZoneId zone) {
    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK);

    public Instant moment(LocalDateTime onTheWall) {
        return onTheWall.atZone(zone).toInstant();
    }

    /** False for what the wall never shows, because clocks are put forward over it. */
    public boolean exists(LocalDateTime onTheWall) {
        return !zone.getRules().getValidOffsets(onTheWall).isEmpty();
    }

    public LocalDateTime onTheWall(Instant moment) {
        return LocalDateTime.ofInstant(moment, zone);
    }

    /** As {@code 6 August 2024, 23:59}. */
    public String words(Instant moment) {
        return WORDS.format(onTheWall(moment));
    }
}
