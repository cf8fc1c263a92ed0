package app.salient.operation;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** So many at once, the others in the order they came; a turn that takes too long goes on without holding anybody up. */
final class PageTurns implements AutoCloseable {
    private static final Runnable NOTHING = () -> {};

    private final Semaphore free;
    private final Duration patience;
    private final Duration length;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("turns").factory());

    /**
     * @param patience after which whoever waits goes on without a turn
     * @param length after which a turn is given to the next, though its work may go on
     */
    PageTurns(int atOnce, Duration patience, Duration length) {
        this.free = new Semaphore(atOnce, true);
        this.patience = patience;
        this.length = length;
    }

    int waiting() {
        return free.getQueueLength();
    }

    int free() {
        return free.availablePermits();
    }

    /** Waits for a turn. @return ends it; does nothing when it has been given to the next already, or there was none */
    Runnable take() {
        try {
            return free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS) ? begun() : NOTHING;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return NOTHING;
        }
    }

    private Runnable begun() {
        var over = new AtomicBoolean();
        Runnable end = () -> {
            if (over.compareAndSet(false, true)) {
                free.release();
            }
        };
        var atTheLatest = clock.schedule(end, length.toMillis(), TimeUnit.MILLISECONDS);
        return () -> {
            atTheLatest.cancel(false);
            end.run();
        };
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
