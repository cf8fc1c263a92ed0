package app.salient.account.guest;

import app.salient.account.GuestMerged;
import app.salient.account.People;
import app.salient.account.PersonId;
import app.salient.account.Role;
import java.time.Clock;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Makes a guest part of somebody else, all at once or not at all. Inside the caller's transaction. */
@Component
class Merger {
    private final People people;
    private final MergedGuests merged;
    private final RecoveryCodes codes;
    private final ApplicationEventPublisher rooms;
    private final Clock clock;

    Merger(People people, MergedGuests merged, RecoveryCodes codes, ApplicationEventPublisher rooms, Clock clock) {
        this.people = people;
        this.merged = merged;
        this.codes = codes;
        this.rooms = rooms;
        this.clock = clock;
    }

    /** @return false, and nothing has changed, when {@code from} is no guest with anything kept, or no longer one */
    boolean merge(PersonId from, PersonId into) {
        if (from.equals(into)) {
            return false;
        }
        // Both are locked, always in the same order: two tabs may ask at once, and somebody may be answering.
        Stream.of(from, into)
                .sorted((one, other) -> one.value().compareTo(other.value()))
                .forEach(people::findLockedById);
        var guest = people.findById(from).filter(person -> person.role() == Role.GUEST);
        if (guest.isEmpty() || people.findById(into).isEmpty()) {
            return false;
        }
        rooms.publishEvent(new GuestMerged(from, into));
        codes.forget(from);
        merged.passOn(from, into);
        merged.save(new MergedGuest(from, into, clock.instant()));
        people.delete(guest.get());
        return true;
    }
}
