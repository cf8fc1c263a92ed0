package app.salient.account.making;

import app.salient.account.People;
import app.salient.account.Person;
import app.salient.account.PersonId;
import app.salient.account.SignInName;
import app.salient.storage.Committer;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Makes a new link for whoever signs in by a name, and notes it. Rights are the caller's business. */
@Component
class NewLinks {
    private static final Logger LOG = LoggerFactory.getLogger(NewLinks.class);

    private final People people;
    private final NewLearners links;
    private final NewLearnersQuery rows;
    private final Committer committer;
    private final Clock clock;

    NewLinks(People people, NewLearners links, NewLearnersQuery rows, Committer committer, Clock clock) {
        this.people = people;
        this.links = links;
        this.rows = rows;
        this.committer = committer;
        this.clock = clock;
    }

    /** Who signs in by a name, whether or not a link can be made for them. */
    Optional<Person> find(String name) {
        return SignInName.of(name).flatMap(usable -> people.findByNameFolded(usable.folded()));
    }

    /**
     * @param by null for whoever starts the server
     * @param lifetime of the link, if they have had a password
     */
    HelpingIn.Outcome make(String name, @Nullable PersonId by, Duration lifetime) {
        Optional<Person> found = find(name);
        if (found.isEmpty()) {
            return new HelpingIn.Outcome.NobodyOfThatName();
        }
        Person person = found.get();
        if (!person.hasPassword() && rows.linkOf(person.id()).isEmpty()) {
            return new HelpingIn.Outcome.SignsInElsewhere();
        }
        var link = committer.commit(() -> {
            var made = links.again(person.id(), lifetime);
            rows.noteHelp(person.id(), by, clock.instant());
            return made;
        });
        LOG.info("{} made a new sign-in link for {}", by == null ? "Whoever starts the server" : by, person.id());
        return new HelpingIn.Outcome.Given(link);
    }
}
