package app.salient.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Limits tries to sign in: a few a minute per name, more per address so that a classroom behind one address can sign in
 * together. Tokens return with time; nobody is locked out for good.
 */
@Component
class SignInThrottle {
    static final int TRIES_PER_NAME = 8;
    static final int TRIES_PER_ADDRESS = 120;

    private final Cache<String, Bucket> names = cache();
    private final Cache<String, Bucket> addresses = cache();

    /** @throws LockedException when this name or address has to wait */
    void beforeTry(String foldedName, @Nullable Object details) {
        String address = details instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : "local";
        boolean nameWaits = !bucket(names, foldedName, TRIES_PER_NAME).tryConsume(1);
        if (nameWaits || !bucket(addresses, address, TRIES_PER_ADDRESS).tryConsume(1)) {
            throw new LockedException("too many tries");
        }
    }

    void succeeded(String foldedName) {
        names.invalidate(foldedName);
    }

    private static Bucket bucket(Cache<String, Bucket> buckets, String key, int perMinute) {
        return buckets.get(
                key,
                k -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                        .build());
    }

    private static Cache<String, Bucket> cache() {
        return Caffeine.newBuilder()
                .maximumSize(100_000)
                .expireAfterAccess(Duration.ofMinutes(10))
                .build();
    }
}
