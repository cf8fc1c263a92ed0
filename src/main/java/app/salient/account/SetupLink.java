package app.salient.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The one-time link by which whoever started the server makes the first instructor. It lives in memory only: a restart
 * gives out a new one, as long as there is no instructor.
 */
@Component
public class SetupLink {
    private static final Duration LIFETIME = Duration.ofHours(1);

    private final People people;
    private final Clock clock;
    private @Nullable String token;
    private Instant expires = Instant.MIN;

    SetupLink(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    /** @return the path to print, or empty when an instructor exists already */
    public synchronized Optional<String> offer() {
        if (people.existsByRole(Role.INSTRUCTOR)) {
            return Optional.empty();
        }
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        token = HexFormat.of().formatHex(random);
        expires = clock.instant().plus(LIFETIME);
        return Optional.of("/setup?token=" + token);
    }

    /**
     * Runs {@code make} if the token is the one given out, and takes the link back once it has made an account. Two who
     * press the button at the same moment come one after the other.
     */
    synchronized Accounts.Outcome once(String given, Supplier<Accounts.Outcome> make) {
        if (!admits(given)) {
            return new Accounts.Outcome.LinkUnusable();
        }
        var outcome = make.get();
        if (outcome instanceof Accounts.Outcome.Made) {
            token = null;
        }
        return outcome;
    }

    private boolean admits(String given) {
        return token != null
                && clock.instant().isBefore(expires)
                && MessageDigest.isEqual(
                        token.getBytes(StandardCharsets.US_ASCII), given.getBytes(StandardCharsets.UTF_8));
    }
}
