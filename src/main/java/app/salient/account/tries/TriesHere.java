package app.salient.account.tries;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Counted in memory: where one server has the database to itself. */
final class TriesHere implements Tries {
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterAccess(Duration.ofMinutes(10))
            .build();
    private final int perMinute;
    private final TimeMeter time;

    /** @param perMinute above 0 */
    TriesHere(int perMinute, Clock clock) {
        this.perMinute = perMinute;
        this.time = new ByClock(clock);
    }

    @Override
    public boolean allow(String key) {
        return buckets.get(key, k -> fresh()).tryConsume(1);
    }

    @Override
    public void forget(String key) {
        buckets.invalidate(key);
    }

    private Bucket fresh() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .withCustomTimePrecision(time)
                .build();
    }

    private record ByClock(Clock clock) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            return ChronoUnit.NANOS.between(Instant.EPOCH, clock.instant());
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
