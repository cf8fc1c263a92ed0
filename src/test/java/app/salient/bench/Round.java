package app.salient.bench;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** Students at work at once for a while, and what came of it. */
final class Round {
    private final Latencies answers = new Latencies();
    private final Latencies openings = new Latencies();
    private final AtomicInteger handedIn = new AtomicInteger();
    private final AtomicInteger failures = new AtomicInteger();
    private final long begin = System.nanoTime();
    private final long end;
    private volatile long finished;

    private Round(int seconds) {
        end = begin + TimeUnit.SECONDS.toNanos(seconds);
    }

    /** @param think mean seconds before each answer */
    static Round of(List<BusyStudent> students, int think, int seconds) throws Exception {
        var round = new Round(seconds);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> all = students.stream()
                    .<Future<?>>map(student -> threads.submit(() -> student.work(round, think)))
                    .toList();
            for (Future<?> one : all) {
                one.get();
            }
        }
        round.finished = System.nanoTime();
        return round;
    }

    boolean isOver() {
        return System.nanoTime() > end;
    }

    void saved(long since) {
        answers.since(since);
    }

    void opened(long since) {
        openings.since(since);
    }

    void handedIn() {
        handedIn.incrementAndGet();
    }

    void failed(RuntimeException why) {
        if (failures.getAndIncrement() == 0) {
            System.err.println("The first that failed: " + why);
        }
    }

    Latencies answers() {
        return answers;
    }

    Latencies openings() {
        return openings;
    }

    int attempts() {
        return handedIn.get();
    }

    int failures() {
        return failures.get();
    }

    /** @param seconds to think; nobody thinks on when the round is over */
    void pause(double seconds) {
        long nanos = (long) (seconds * TimeUnit.SECONDS.toNanos(1));
        LockSupport.parkNanos(Math.min(nanos, Math.max(end - System.nanoTime(), 0)));
    }

    /** Until the last answer of the round was there. */
    double seconds() {
        return (finished - begin) / 1e9;
    }
}
