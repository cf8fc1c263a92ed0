package app.salient.lesson;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Stands still until it is told to move. Starts a minute ahead, so that files just written have rested. */
public final class ClockAhead extends Clock {
    private Instant now = Clock.systemUTC().instant().plusSeconds(60);

    public void forward(Duration step) {
        now = now.plus(step);
    }

    public void to(Instant moment) {
        now = moment;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
