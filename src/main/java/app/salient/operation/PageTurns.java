package app.salient.operation;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** So many at once, the others in the order they came; a turn that takes too long goes on without holding anybody up. */
final class PageTurns implements AutoCloseable {
    private static final Runnable NOTHING = () -> {};

    private final Semaphore free;
    private final int waitingAtMost;
    private final Duration patience;
    private final Duration length;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("turns").factory());
    private volatile boolean closed;

    /**
     * @param patience after which whoever waits goes on without a turn
     * @param length after which a turn is given to the next, though its work may go on
     */
    PageTurns(int atOnce, int waitingAtMost, Duration patience, Duration length) {
        this.free = new Semaphore(atOnce, true);
        this.waitingAtMost = waitingAtMost;
        this.patience = patience;
        this.length = length;
    }

    int waiting() {
        return free.getQueueLength();
    }

    int free() {
        return free.availablePermits();
    }

    /**
     * Waits for a turn.
     *
     * @return ends it; does nothing when it has been given to the next already, or there was none. Empty when nothing shall be begun:
     *     too many wait, or all is about to stop
     */
    Optional<Runnable> take() {
        if (closed || waiting() >= waitingAtMost) {
            return Optional.empty();
        }
        try {
            boolean taken = free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
            return closed ? Optional.empty() : Optional.of(taken ? begun() : NOTHING);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
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

    /** Whoever waits is told at once. The clock runs on for those whose turn it is. */
    @Override
    public void close() {
        closed = true;
        free.release(waitingAtMost);
    }
}
