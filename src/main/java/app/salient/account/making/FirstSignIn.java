package app.salient.account.making;

import app.salient.account.People;
import app.salient.account.Person;
import app.salient.account.PersonId;
import app.salient.account.SignInName;
import app.salient.account.signin.PasswordRules;
import app.salient.storage.Committer;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/** Lets somebody whose account was made for them choose a password, by the link they were given. Once. */
@Service
@PreAuthorize("permitAll")
public class FirstSignIn {
    static final Duration LIFETIME = Duration.ofDays(60);

    private final NewLearnersQuery links;
    private final People people;
    private final PasswordEncoder passwords;
    private final Committer committer;
    private final Clock clock;

    FirstSignIn(NewLearnersQuery links, People people, PasswordEncoder passwords, Committer committer, Clock clock) {
        this.links = links;
        this.people = people;
        this.passwords = passwords;
        this.committer = committer;
        this.clock = clock;
    }

    /** Whose link it is; looking uses nothing up. @return empty when it was used, is too old, or never was one */
    public Optional<String> nameOf(String secret) {
        return person(secret).map(person -> person.visitor().name());
    }

    /** @return as {@link Accounts} says it; the link is used up once an account has its password */
    public Accounts.Outcome choose(String secret, String password) {
        var found = person(secret);
        if (found.isEmpty()) {
            return new Accounts.Outcome.LinkUnusable();
        }
        var name = SignInName.of(found.get().visitor().name());
        var fault = name.flatMap(of -> PasswordRules.faultOf(password, of));
        if (fault.isPresent()) {
            return new Accounts.Outcome.PasswordUnusable(fault.get());
        }
        String hash = passwords.encode(password); // slow by design, so before the transaction
        return committer.commit(() -> {
            if (links.delete(NewLearners.hash(secret)) == 0) {
                return new Accounts.Outcome.LinkUnusable();
            }
            var person = people.findById(found.get().id()).orElseThrow();
            return new Accounts.Outcome.Made(
                    people.save(person.withPasswordHash(hash)).visitor());
        });
    }

    private Optional<Person> person(String secret) {
        return links.link(NewLearners.hash(secret))
                .filter(link ->
                        clock.instant().isBefore(link.madeAt().toInstant().plus(LIFETIME)))
                .flatMap(link -> people.findById(new PersonId(link.personId())));
    }
}
