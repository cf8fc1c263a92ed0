package app.salient.design;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as people read them; in UTC, since they stand in sentences where an hour does not matter. */
public final class Days {
    private static final DateTimeFormatter LONG =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK).withZone(ZoneOffset.UTC);

    private static final DateTimeFormatter WITH_TIME =
            DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm 'UTC'", Locale.UK).withZone(ZoneOffset.UTC);

    private Days() {}

    /** @return such as 22 November 2026 */
    public static String of(Instant moment) {
        return LONG.format(moment);
    }

    /** @return such as 22 November 2026, 14:05 UTC */
    public static String withTime(Instant moment) {
        return WITH_TIME.format(moment);
    }
}
