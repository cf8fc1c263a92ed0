package app.salient.account.making;

import app.salient.account.People;
import app.salient.account.Person;
import app.salient.account.PersonId;
import app.salient.account.SignInName;
import app.salient.account.browser.RememberedBrowsers;
import app.salient.account.passkey.Passkeys;
import app.salient.account.signin.PasswordRules;
import app.salient.account.signin.StrongerSignIn;
import app.salient.storage.Committer;
import java.time.Clock;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/**
 * Lets somebody choose a password by the link they were given, once: for an account that was made for them, or because they cannot
 * sign in any more.
 */
@Service
@PreAuthorize("permitAll")
public class FirstSignIn {
    private final NewLearnersQuery links;
    private final People people;
    private final PasswordEncoder passwords;
    private final RememberedBrowsers browsers;
    private final Passkeys passkeys;
    private final StrongerSignIn stronger;
    private final Committer committer;
    private final Clock clock;

    FirstSignIn(
            NewLearnersQuery links,
            People people,
            PasswordEncoder passwords,
            RememberedBrowsers browsers,
            Passkeys passkeys,
            StrongerSignIn stronger,
            Committer committer,
            Clock clock) {
        this.links = links;
        this.people = people;
        this.passwords = passwords;
        this.browsers = browsers;
        this.passkeys = passkeys;
        this.stronger = stronger;
        this.committer = committer;
        this.clock = clock;
    }

    /** @param again whether they have chosen a password before */
    public record Owner(String name, boolean again) {}

    /** Whose link it is; looking uses nothing up. @return empty when it was used, is too old, or never was one */
    public Optional<Owner> ownerOf(String secret) {
        return person(secret).map(person -> new Owner(person.visitor().name(), person.hasPassword()));
    }

    /**
     * Of somebody who had a password before it ends all sessions, remembered browsers and passkeys: whoever needs a link may have lost
     * a device, or somebody else may have come in.
     *
     * @return as {@link Accounts} says it; the link is used up once an account has its password
     */
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
            var person = people.findLockedById(found.get().id()).orElseThrow();
            if (links.delete(NewLearners.hash(secret)) == 0) {
                return new Accounts.Outcome.LinkUnusable();
            }
            return new Accounts.Outcome.Made(
                    stronger.visitor(people.save(begunAnew(person).withPasswordHash(hash))));
        });
    }

    private Person begunAnew(Person person) {
        if (!person.hasPassword()) {
            return person;
        }
        browsers.removeUserTokens(person.visitor().getUsername());
        passkeys.forgetAllOf(person.id());
        return person.signedOutEverywhere().withPasskeyOnly(false);
    }

    private Optional<Person> person(String secret) {
        return links.link(NewLearners.hash(secret))
                .filter(link -> clock.instant().isBefore(NewLearners.end(link)))
                .flatMap(link -> people.findById(new PersonId(link.personId())));
    }
}
