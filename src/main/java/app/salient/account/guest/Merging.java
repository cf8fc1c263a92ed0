package app.salient.account.guest;

import app.salient.account.CurrentVisitor;
import app.salient.account.KeptWork;
import app.salient.account.People;
import app.salient.account.PersonId;
import app.salient.account.Role;
import app.salient.storage.Committer;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Brings what somebody did as a guest on this browser into the account they are signed in to, when they say it is theirs. */
@Service
@PreAuthorize("hasAnyRole('STUDENT', 'INSTRUCTOR', 'ADMIN')")
public class Merging {
    private final People people;
    private final KeptWork work;
    private final Merger merger;
    private final Committer committer;
    private final CurrentVisitor current;

    Merging(People people, KeptWork work, Merger merger, Committer committer, CurrentVisitor current) {
        this.people = people;
        this.work = work;
        this.merger = merger;
        this.committer = committer;
        this.current = current;
    }

    /**
     * What a guest left on this browser, to be shown before anything is done: it may be somebody else's.
     *
     * @param cookie the secret of the guest's cookie: who has it may have what the guest did
     * @return empty when nothing is there to bring
     */
    public Optional<KeptWork.Amount> left(String cookie) {
        return guest(cookie)
                .filter(guest -> people.findById(guest)
                        .filter(person -> person.role() == Role.GUEST)
                        .isPresent())
                .flatMap(work::of);
    }

    /** Brings it; asking twice, such as from two tabs, changes nothing more. @return whether anything came along */
    public boolean bring(String cookie) {
        var into = current.get().id();
        return guest(cookie)
                .map(from -> committer.commit(() -> merger.merge(from, into)))
                .orElse(false);
    }

    private static Optional<PersonId> guest(String cookie) {
        return GuestToken.of(cookie).map(GuestToken::person);
    }
}
