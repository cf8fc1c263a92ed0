package app.salient.account;

import app.salient.storage.Committer;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Gives a guest a row in the database the first time they do something worth keeping; looking around leaves none. */
@Component
public class Guests {
    private final People people;
    private final Committer committer;
    private final Clock clock;

    Guests(People people, Committer committer, Clock clock) {
        this.people = people;
        this.committer = committer;
        this.clock = clock;
    }

    /** Makes sure that rows may refer to {@code visitor}. */
    public void ensureStored(Visitor visitor) {
        if (visitor.isGuest()) {
            committer.commit(() -> {
                if (people.findById(visitor.id()).isEmpty()) {
                    people.save(Person.guest(visitor.id(), clock.instant()));
                }
            });
        }
    }
}
