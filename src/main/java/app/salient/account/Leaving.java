package app.salient.account;

import app.salient.storage.Committer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/** Lets people have everything of theirs erased, with a week in which they can think again. */
@Service
@PreAuthorize("hasAnyRole('GUEST', 'STUDENT')")
public class Leaving {
    public static final Duration WAY_BACK = Duration.ofDays(7);

    private final People people;
    private final PasswordEncoder passwords;
    private final RememberedBrowsers browsers;
    private final Committer committer;
    private final CurrentVisitor current;
    private final Clock clock;
    private final Tries tries;

    Leaving(
            People people,
            PasswordEncoder passwords,
            RememberedBrowsers browsers,
            Committer committer,
            CurrentVisitor current,
            Throttles throttles,
            Clock clock) {
        this.people = people;
        this.passwords = passwords;
        this.browsers = browsers;
        this.committer = committer;
        this.current = current;
        this.clock = clock;
        this.tries = throttles.of("leaving of a person", Passwords.TRIES_PER_PERSON);
    }

    /** When the visitor's data will be erased; empty when they stay. */
    @PreAuthorize("permitAll")
    public Optional<Instant> erasedAt() {
        return current.find()
                .flatMap(visitor -> people.findById(visitor.id()))
                .flatMap(person -> Optional.ofNullable(person.eraseAt()));
    }

    /**
     * Asks for it. Other browsers of an account are signed out.
     *
     * @param password ignored for a guest
     * @return false, and nothing has changed, when the password is not the account's
     */
    public boolean leave(String password) {
        var visitor = current.get();
        var known = people.findById(visitor.id());
        boolean sure = visitor.isGuest()
                || tries.allow(visitor.getUsername())
                        && known.filter(person -> passwords.matches(password, person.passwordHash()))
                                .isPresent();
        if (!sure) {
            return false;
        }
        committer.commit(() -> people.findLockedById(visitor.id())
                .filter(person -> person.eraseAt() == null)
                .ifPresent(person -> people.save(person.erasedAt(clock.instant().plus(WAY_BACK)))));
        if (!visitor.isGuest()) {
            browsers.forgetOthers(visitor.id());
        }
        return true;
    }

    /** Stays after all. */
    public void stay() {
        var visitor = current.get();
        committer.commit(
                () -> people.findLockedById(visitor.id()).ifPresent(person -> people.save(person.erasedAt(null))));
    }
}
