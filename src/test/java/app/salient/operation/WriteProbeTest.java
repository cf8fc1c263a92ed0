package app.salient.operation;

import static org.assertj.core.api.Assertions.assertThat;

import app.salient.testing.SteppingClock;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;

class WriteProbeTest {
    private final SteppingClock clock = new SteppingClock();
    private final AtomicInteger writes = new AtomicInteger();

    @Test
    void isUpWhenTheWriteSucceeds() {
        assertThat(status(probe(writes::incrementAndGet))).isEqualTo(Status.UP);
        assertThat(writes).hasValue(1);
    }

    @Test
    void isDownWhenTheDatabaseRefuses() {
        assertThat(status(probe(() -> {
                    throw new IllegalStateException("disk full");
                })))
                .isEqualTo(Status.DOWN);
    }

    @Test
    void isUpAgainWhenWritingWorksAgain() {
        var probe = probe(() -> {
            if (writes.incrementAndGet() == 1) {
                throw new IllegalStateException("disk full");
            }
        });
        assertThat(status(probe)).isEqualTo(Status.DOWN);
        clock.forward(WriteProbe.FRESH);
        assertThat(status(probe)).isEqualTo(Status.UP);
    }

    @Test
    void writesOnceHoweverManyAsk() {
        var probe = probe(writes::incrementAndGet);
        for (int i = 0; i < 50; i++) {
            assertThat(status(probe)).isEqualTo(Status.UP);
        }
        assertThat(writes).hasValue(1);
        clock.forward(WriteProbe.FRESH);
        assertThat(status(probe)).isEqualTo(Status.UP);
        assertThat(writes).hasValue(2);
    }

    @Test
    void isDownWhileADiskHangsAndWaitsForItOnlyOnce() {
        var disk = new CountDownLatch(1);
        Runnable hanging = () -> {
            writes.incrementAndGet();
            try {
                disk.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        };
        var probe = new WriteProbe(hanging, clock, Duration.ofMillis(200));
        assertThat(status(probe)).isEqualTo(Status.DOWN);
        clock.forward(WriteProbe.FRESH);
        assertThat(status(probe)).isEqualTo(Status.DOWN);
        assertThat(writes).hasValue(1);
        disk.countDown();
    }

    /** One that waits as long as a busy machine may need. */
    private WriteProbe probe(Runnable write) {
        return new WriteProbe(write, clock, Duration.ofMinutes(1));
    }

    private static Status status(WriteProbe probe) {
        return probe.health().getStatus();
    }
}
