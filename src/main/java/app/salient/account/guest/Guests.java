package app.salient.account.guest;

import app.salient.account.People;
import app.salient.account.Person;
import app.salient.account.Role;
import app.salient.account.Visitor;
import app.salient.storage.Committer;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Gives a guest a row in the database the first time they do something worth keeping; looking around leaves none. */
@Component
public class Guests {
    private final People people;
    private final MergedGuests merged;
    private final GuestTime time;
    private final Committer committer;
    private final Clock clock;

    Guests(People people, MergedGuests merged, GuestTime time, Committer committer, Clock clock) {
        this.people = people;
        this.merged = merged;
        this.time = time;
        this.committer = committer;
        this.clock = clock;
    }

    /**
     * Makes sure that rows may refer to {@code visitor}.
     *
     * @throws GuestHasMoved when what the guest did has become somebody else's since the page was opened
     */
    public void ensureStored(Visitor visitor) {
        if (visitor.isGuest()) {
            committer.commit(() -> {
                var person = people.findById(visitor.id());
                if (person.isPresent()) {
                    seen(person.get());
                } else if (merged.existsById(visitor.id())) {
                    throw new GuestHasMoved(visitor.id());
                } else {
                    people.save(Person.guest(visitor.id(), clock.instant()));
                }
            });
        }
    }

    /** Until when everything of a guest is kept if they do not come again; empty when nothing is kept of them. */
    public Optional<Instant> keptUntil(Visitor visitor) {
        return people.findById(visitor.id())
                .filter(person -> person.role() == Role.GUEST)
                .flatMap(person -> Optional.ofNullable(person.seenAt()))
                .map(seen -> seen.plus(time.keptFor()));
    }

    /** Writes down that a guest is here, at most once a day. */
    void seen(Person person) {
        if (person.isNewsThatSeen(clock.instant())) {
            committer.commit(() -> people.findLockedById(person.id())
                    .filter(now -> now.isNewsThatSeen(clock.instant()))
                    .ifPresent(now -> people.save(now.seen(clock.instant()))));
        }
    }
}
