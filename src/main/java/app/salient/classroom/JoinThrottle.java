package app.salient.classroom;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Slows the guessing of join codes: with 10^12 codes, a hundred a minute finds nothing, and a whole class still fits. */
@Component
class JoinThrottle {
    static final int LOOKS_PER_MINUTE = 100;

    private final Cache<String, Bucket> addresses = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterAccess(Duration.ofMinutes(10))
            .build();

    boolean admits(String address) {
        return addresses
                .get(
                        address,
                        k -> Bucket.builder()
                                .addLimit(limit -> limit.capacity(LOOKS_PER_MINUTE)
                                        .refillGreedy(LOOKS_PER_MINUTE, Duration.ofMinutes(1)))
                                .build())
                .tryConsume(1);
    }
}
