package app.salient.account;

import app.salient.storage.Committer;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/** Changes of one's own password, and ends sessions on other browsers. */
@Service
@PreAuthorize("hasAnyRole('STUDENT', 'INSTRUCTOR', 'ADMIN')")
public class Passwords {
    static final int TRIES_PER_PERSON = 8;

    private final People people;
    private final PasswordEncoder passwords;
    private final RememberedBrowsers browsers;
    private final Committer committer;
    private final CurrentVisitor current;
    private final Tries tries;

    Passwords(
            People people,
            PasswordEncoder passwords,
            RememberedBrowsers browsers,
            Committer committer,
            CurrentVisitor current,
            Throttles throttles) {
        this.people = people;
        this.passwords = passwords;
        this.browsers = browsers;
        this.committer = committer;
        this.current = current;
        this.tries = throttles.of("password of a person", TRIES_PER_PERSON);
    }

    /** What came of asking for another password. */
    public sealed interface Outcome {
        /** @param visitor the same person; every session but one that is begun with this is over */
        record Changed(Visitor visitor) implements Outcome {}

        record WrongPassword() implements Outcome {}

        record WaitAMinute() implements Outcome {}

        record Unusable(PasswordRules.Fault fault) implements Outcome {}
    }

    /** Puts another password in place of the one the visitor has, and ends their other sessions. */
    public Outcome change(String before, String after) {
        var visitor = current.get();
        if (!tries.allow(visitor.getUsername())) {
            return new Outcome.WaitAMinute();
        }
        Person person = people.findById(visitor.id()).orElseThrow();
        if (!passwords.matches(before, person.passwordHash())) {
            return new Outcome.WrongPassword();
        }
        var fault = PasswordRules.faultOf(after, SignInName.of(visitor.name()));
        if (fault.isPresent()) {
            return new Outcome.Unusable(fault.get());
        }
        String hash = passwords.encode(after); // slow by design, so before the transaction
        return new Outcome.Changed(ended(visitor, Optional.ofNullable(hash)));
    }

    /** Ends all sessions and forgets all remembered browsers. @return whom this browser goes on as */
    public Visitor signOutEverywhere() {
        return ended(current.get(), Optional.empty());
    }

    private Visitor ended(Visitor visitor, Optional<String> newHash) {
        var after = committer.commit(() -> {
            Person person = people.findLockedById(visitor.id()).orElseThrow();
            Person changed = newHash.map(person::withPasswordHash).orElse(person);
            browsers.removeUserTokens(visitor.getUsername());
            return people.save(changed.signedOutEverywhere());
        });
        return after.visitor();
    }
}
