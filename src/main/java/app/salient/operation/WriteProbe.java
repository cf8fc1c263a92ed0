package app.salient.operation;

import app.salient.storage.Outage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Part of {@code /actuator/health}: down when a write does not reach the disk within five seconds, as on a full disk. Anyone may
 * ask, so it writes at most once in ten seconds. Not part of readiness: pages can still be read, and say themselves that nothing
 * is saved.
 */
@Component("writes")
class WriteProbe implements HealthIndicator {
    private static final Logger LOG = LoggerFactory.getLogger(WriteProbe.class);
    static final Duration FRESH = Duration.ofSeconds(10);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Runnable write;
    private final Clock clock;
    private final Duration patience;
    private @Nullable CompletableFuture<Boolean> last;
    private Instant asked = Instant.MIN;

    @Autowired
    WriteProbe(WriteProbeQuery row, Clock clock) {
        this(() -> row.write(clock.instant()), clock, PATIENCE);
    }

    WriteProbe(Runnable write, Clock clock, Duration patience) {
        this.write = write;
        this.clock = clock;
        this.patience = patience;
    }

    @Override
    public Health health() {
        try {
            boolean written = latest().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return written ? Health.up().build() : Health.down().build();
        } catch (TimeoutException | ExecutionException e) {
            return Health.down().build();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Health.unknown().build();
        }
    }

    /** One that still waits for the disk is not followed by another. */
    private synchronized CompletableFuture<Boolean> latest() {
        var now = clock.instant();
        boolean fresh = Duration.between(asked, now).abs().compareTo(FRESH) < 0;
        if (last == null || last.isDone() && !fresh) {
            asked = now;
            last = CompletableFuture.supplyAsync(this::tryWriting, Thread::startVirtualThread);
        }
        return last;
    }

    private boolean tryWriting() {
        try {
            write.run();
            return true;
        } catch (RuntimeException e) {
            if (!Outage.isKnown(e)) {
                LOG.error("Nothing can be written to the database", e);
            }
            return false;
        }
    }
}
