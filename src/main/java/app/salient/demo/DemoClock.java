package app.salient.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Runs behind the real time while three weeks of a class are made up, and is the real time after, until days are skipped. */
@Component
@Primary
@Profile("demo")
class DemoClock extends Clock {
    private final Clock real = Clock.systemUTC();
    private final AtomicReference<Duration> behind = new AtomicReference<>(Duration.ZERO);

    /** @param moment not after now */
    void travelTo(Instant moment) {
        behind.set(Duration.between(moment, real.instant()));
    }

    void comeBack() {
        behind.set(Duration.ZERO);
    }

    /** From now on it is so much later. */
    void skip(Duration span) {
        behind.updateAndGet(before -> before.minus(span));
    }

    @Override
    public Instant instant() {
        return real.instant().minus(behind.getPlain());
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return real.withZone(zone);
    }
}
