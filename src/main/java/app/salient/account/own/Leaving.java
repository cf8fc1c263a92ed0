package app.salient.account.own;

import app.salient.account.CurrentVisitor;
import app.salient.account.People;
import app.salient.account.Role;
import app.salient.account.Visitor;
import app.salient.account.browser.RememberedBrowsers;
import app.salient.account.signin.OwnPassword;
import app.salient.storage.Committer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Lets people have everything of theirs erased, with a week in which they can think again. */
@Service
@PreAuthorize("hasAnyRole('GUEST', 'STUDENT')")
public class Leaving {
    public static final Duration WAY_BACK = Duration.ofDays(7);

    private final People people;
    private final OwnPassword password;
    private final RememberedBrowsers browsers;
    private final Committer committer;
    private final CurrentVisitor current;
    private final Clock clock;

    Leaving(
            People people,
            OwnPassword password,
            RememberedBrowsers browsers,
            Committer committer,
            CurrentVisitor current,
            Clock clock) {
        this.people = people;
        this.password = password;
        this.browsers = browsers;
        this.committer = committer;
        this.current = current;
        this.clock = clock;
    }

    /** When the visitor's data will be erased; empty when they stay. */
    @PreAuthorize("permitAll")
    public Optional<Instant> erasedAt() {
        return current.find()
                .flatMap(visitor -> people.findById(visitor.id()))
                .flatMap(person -> Optional.ofNullable(person.eraseAt()));
    }

    /** Not to whoever teaches or lets others in, also while they have the rights of a learner alone for want of a passkey. */
    @PreAuthorize("permitAll")
    public boolean isOpenTo(Visitor visitor) {
        return people.findById(visitor.id())
                .filter(person -> person.role() == Role.INSTRUCTOR || person.role() == Role.ADMIN)
                .isEmpty();
    }

    /**
     * Asks for it. Other browsers of an account are signed out.
     *
     * @param word their password; ignored for a guest, and for an account that has none
     * @return false, and nothing has changed, when the password is not the account's
     * @throws AccessDeniedException for an account that classes or other people depend on
     */
    public boolean leave(String word) {
        var visitor = current.get();
        if (!isOpenTo(visitor)) {
            throw new AccessDeniedException("others need this account");
        }
        boolean sure =
                visitor.isGuest() || !password.isSet(visitor) || password.say(visitor, word) == OwnPassword.Said.RIGHT;
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
