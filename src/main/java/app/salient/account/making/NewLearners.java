package app.salient.account.making;

import app.salient.account.AccountPaths;
import app.salient.account.People;
import app.salient.account.Person;
import app.salient.account.PersonId;
import app.salient.account.Role;
import app.salient.account.SignInName;
import app.salient.account.Visitor;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.stereotype.Component;

/**
 * Makes accounts for others, a class at a time. Each gets a one-time link instead of a password: 128 random bits, of which only
 * the SHA-256 is kept. Passwords are hashed slowly because people choose few of them; nobody guesses 128 random bits, however
 * fast a guess is, and ten thousand slow hashes would take a quarter of an hour. Rights are the caller's business.
 */
@Component
public class NewLearners {
    /** Of a first link: they are handed out weeks before term. */
    static final Duration LIFETIME = Duration.ofDays(60);

    /** Shorter when somebody has worked under the account: whoever finds the link would read what they did. */
    static final Duration LIFETIME_AGAIN = Duration.ofDays(7);

    private final NewLearnersQuery rows;
    private final People people;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    NewLearners(NewLearnersQuery rows, People people, Clock clock) {
        this.rows = rows;
        this.people = people;
        this.clock = clock;
    }

    /** @param path of the one-time link, which is told this once */
    public record Made(PersonId id, String name, String path) {}

    /** The form in which names are compared. @return empty when the text cannot be a name to sign in by */
    public Optional<String> folded(String name) {
        return SignInName.of(name).map(SignInName::folded);
    }

    /** Who has one of these names already, by folded name. */
    public Map<String, Visitor> having(Collection<String> foldedNames) {
        return rows.having(foldedNames);
    }

    /**
     * Inside the caller's transaction.
     *
     * @param names usable and free
     * @return in the same order
     */
    public List<Made> make(List<String> names) {
        Instant now = clock.instant();
        List<Person> people = new ArrayList<>();
        for (String name : names) {
            people.add(Person.guest(new PersonId(UUID.randomUUID()), now)
                    .withAccount(Role.STUDENT, SignInName.of(name).orElseThrow(), Person.NO_PASSWORD));
        }
        rows.insert(people);
        return withLinks(people.stream().map(Person::visitor).toList(), now, LIFETIME);
    }

    /** New links for people whose old ones nobody has used; those lead nowhere from now on. Inside the caller's transaction. */
    public List<Made> renew(List<Visitor> people) {
        rows.deleteLinks(people.stream().map(Visitor::id).toList());
        return withLinks(people, clock.instant(), LIFETIME);
    }

    /**
     * A new link for somebody who cannot sign in any more, in place of an older one. Inside the caller's transaction, before anything
     * else in it that is about the person.
     */
    public Made again(PersonId id) {
        return again(id, LIFETIME_AGAIN);
    }

    /** @param lifetime of the link, if they have had a password: else it is a first one */
    Made again(PersonId id, Duration lifetime) {
        Person person = people.findLockedById(id).orElseThrow(); // two who help at once would make two links
        rows.deleteLinks(List.of(id));
        return withLinks(List.of(person.visitor()), clock.instant(), person.hasPassword() ? lifetime : LIFETIME)
                .getFirst();
    }

    /** When a link was made by which somebody could choose a password now; empty when there is none. */
    public Optional<Instant> openLink(PersonId id) {
        return rows.linkOf(id)
                .filter(link -> clock.instant().isBefore(end(link)))
                .map(link -> link.madeAt().toInstant());
    }

    /** A link that somebody has leads nowhere from now on. Inside the caller's transaction. */
    public void withdrawLink(PersonId id) {
        rows.deleteLinks(List.of(id));
    }

    static Instant end(NewLearnersQuery.Link link) {
        return link.expiresAt() == null
                ? link.madeAt().toInstant().plus(LIFETIME)
                : link.expiresAt().toInstant();
    }

    private List<Made> withLinks(List<Visitor> people, Instant now, Duration lifetime) {
        List<Made> made = new ArrayList<>();
        Map<PersonId, String> hashes = new HashMap<>();
        for (Visitor person : people) {
            byte[] bits = new byte[16];
            random.nextBytes(bits);
            String secret = HexFormat.of().formatHex(bits);
            hashes.put(person.id(), hash(secret));
            made.add(new Made(person.id(), person.name(), AccountPaths.FIRST_SIGN_IN + "/" + secret));
        }
        rows.insertLinks(hashes, now, now.plus(lifetime));
        return made;
    }

    static String hash(String secret) {
        return DigestUtils.sha256Hex(secret);
    }
}
