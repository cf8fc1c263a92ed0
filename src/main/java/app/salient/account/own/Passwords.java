package app.salient.account.own;

import app.salient.account.CurrentVisitor;
import app.salient.account.People;
import app.salient.account.Person;
import app.salient.account.SignInName;
import app.salient.account.Visitor;
import app.salient.account.browser.RememberedBrowsers;
import app.salient.account.making.NewLearners;
import app.salient.account.passkey.Passkeys;
import app.salient.account.signin.OwnPassword;
import app.salient.account.signin.PasswordRules;
import app.salient.account.signin.StrongerSignIn;
import app.salient.storage.Committer;
import java.time.Instant;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/** Changes of one's own password, and ends sessions on other browsers. */
@Service
@PreAuthorize("hasAnyRole('STUDENT', 'INSTRUCTOR', 'ADMIN')")
public class Passwords {
    private final People people;
    private final PasswordEncoder passwords;
    private final RememberedBrowsers browsers;
    private final Committer committer;
    private final CurrentVisitor current;
    private final OwnPassword own;
    private final Passkeys passkeys;
    private final StrongerSignIn stronger;
    private final NewLearners links;

    Passwords(
            People people,
            PasswordEncoder passwords,
            RememberedBrowsers browsers,
            Committer committer,
            CurrentVisitor current,
            OwnPassword own,
            Passkeys passkeys,
            StrongerSignIn stronger,
            NewLearners links) {
        this.people = people;
        this.passwords = passwords;
        this.browsers = browsers;
        this.committer = committer;
        this.current = current;
        this.own = own;
        this.passkeys = passkeys;
        this.stronger = stronger;
        this.links = links;
    }

    /** What came of asking for another password. */
    public sealed interface Outcome {
        /**
         * @param visitor the same person; every session but one that is begun with this is over
         * @param passkeys how many can still sign them in: another password does not end them
         */
        record Changed(Visitor visitor, int passkeys) implements Outcome {}

        record WrongPassword() implements Outcome {}

        record WaitAMinute() implements Outcome {}

        record Unusable(PasswordRules.Fault fault) implements Outcome {}
    }

    /** Whether the visitor has one: not who signs in by the school's service alone. */
    public boolean isSet() {
        return own.isSet(current.get());
    }

    /** When somebody made a sign-in link for the visitor that still works; empty when there is none. */
    public Optional<Instant> openLink() {
        return links.openLink(current.get().id());
    }

    /** Puts another password in place of the one the visitor has, and ends their other sessions. */
    public Outcome change(String before, String wanted) {
        var visitor = current.get();
        switch (own.say(visitor, before)) {
            case WAIT_A_MINUTE -> {
                return new Outcome.WaitAMinute();
            }
            case WRONG -> {
                return new Outcome.WrongPassword();
            }
            case RIGHT -> {}
        }
        var fault = PasswordRules.faultOf(wanted, SignInName.of(visitor.name()));
        if (fault.isPresent()) {
            return new Outcome.Unusable(fault.get());
        }
        String hash = passwords.encode(wanted); // slow by design, so before the transaction
        var after = ended(visitor, Optional.ofNullable(hash));
        return new Outcome.Changed(after, passkeys.countByPersonId(visitor.id()));
    }

    /** Ends all sessions, forgets all remembered browsers and withdraws a sign-in link. @return whom this browser goes on as */
    public Visitor signOutEverywhere() {
        return ended(current.get(), Optional.empty());
    }

    private Visitor ended(Visitor visitor, Optional<String> newHash) {
        var after = committer.commit(() -> {
            Person person = people.findLockedById(visitor.id()).orElseThrow();
            Person changed = newHash.map(person::withPasswordHash).orElse(person);
            browsers.removeUserTokens(visitor.getUsername());
            links.withdrawLink(visitor.id());
            return people.save(changed.signedOutEverywhere());
        });
        return stronger.goingOn(visitor, after);
    }
}
