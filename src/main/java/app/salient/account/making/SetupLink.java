package app.salient.account.making;

import app.salient.account.AccountPaths;
import app.salient.account.People;
import app.salient.account.Role;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * The one-time links by which whoever started the server makes the first instructor and the first admin. They live in memory
 * only: a restart gives out a new one, as long as there is nobody of that kind.
 */
@Component
public class SetupLink {
    private static final Duration LIFETIME = Duration.ofHours(1);

    private final People people;
    private final Clock clock;
    private final Map<Role, Given> given = new EnumMap<>(Role.class);

    private record Given(String token, Instant expires) {}

    SetupLink(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    /** For the first instructor. @return the path to print, or empty when there is an instructor already */
    public Optional<String> offer() {
        return offer(Role.INSTRUCTOR);
    }

    /** For the first admin. @return the path to print, or empty when there is an admin already: they invite others */
    public Optional<String> offerAdmin() {
        return offer(Role.ADMIN);
    }

    private synchronized Optional<String> offer(Role role) {
        if (people.existsByRole(role)) {
            return Optional.empty();
        }
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        String token = HexFormat.of().formatHex(random);
        given.put(role, new Given(token, clock.instant().plus(LIFETIME)));
        return Optional.of(AccountPaths.SETUP + "?token=" + token);
    }

    /** As what the link lets somebody in; looking uses nothing up. @return empty when it leads nowhere */
    public synchronized Optional<Role> as(String token) {
        return given.entrySet().stream()
                .filter(link -> admits(link.getValue(), token))
                .map(Map.Entry::getKey)
                .filter(role -> !people.existsByRole(role)) // somebody may have been invited meanwhile
                .findFirst();
    }

    /**
     * Runs {@code make} if the token is one that was given out, and takes the link back once it has made an account. Two who
     * press the button at the same moment come one after the other.
     */
    synchronized Accounts.Outcome once(String token, Function<Role, Accounts.Outcome> make) {
        var role = as(token);
        if (role.isEmpty()) {
            return new Accounts.Outcome.LinkUnusable();
        }
        var outcome = make.apply(role.get());
        if (outcome instanceof Accounts.Outcome.Made) {
            given.remove(role.get());
        }
        return outcome;
    }

    private boolean admits(Given link, String token) {
        return clock.instant().isBefore(link.expires())
                && MessageDigest.isEqual(
                        link.token().getBytes(StandardCharsets.US_ASCII), token.getBytes(StandardCharsets.UTF_8));
    }
}
