package app.salient.bench;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** How long things took; may be noted by many threads. */
final class Latencies {
    private final Queue<Long> nanos = new ConcurrentLinkedQueue<>();

    void since(long start) {
        nanos.add(System.nanoTime() - start);
    }

    int count() {
        return nanos.size();
    }

    /** Adds p50, p95, p99 and the longest, in milliseconds; nothing when nothing was measured. */
    Figure into(Figure figure) {
        long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        if (sorted.length == 0) {
            return figure;
        }
        return figure.with("p50_ms", at(sorted, 0.50))
                .with("p95_ms", at(sorted, 0.95))
                .with("p99_ms", at(sorted, 0.99))
                .with("max_ms", at(sorted, 1.0));
    }

    /** The smallest that at least that share is not above. */
    private static double at(long[] sorted, double share) {
        return sorted[Math.max((int) Math.ceil(share * sorted.length) - 1, 0)] / 1e6;
    }
}
