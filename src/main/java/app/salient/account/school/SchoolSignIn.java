package app.salient.account.school;

import app.salient.account.People;
import app.salient.account.Person;
import app.salient.account.PersonId;
import app.salient.account.Role;
import app.salient.account.SignInName;
import app.salient.account.Visitor;
import app.salient.storage.Committer;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/**
 * Finds the account of somebody whom the school's service has named, or makes one. It goes by the issuer and its subject alone: a
 * name or an address of mail can be given to somebody else, and whoever took one here first must keep it.
 */
@Component
class SchoolSignIn {
    private static final int NAMES_TRIED = 50;
    private static final String UNNAMED = "Learner";

    private final PeopleKnownElsewhere known;
    private final People people;
    private final Committer committer;
    private final Clock clock;

    SchoolSignIn(PeopleKnownElsewhere known, People people, Committer committer, Clock clock) {
        this.known = known;
        this.people = people;
        this.committer = committer;
        this.clock = clock;
    }

    /**
     * @param names what they may be called here, the best first; a number is added to one that is taken
     * @return always a student when the account is new; a role is given here and never by others
     */
    Visitor visitor(String issuer, String subject, Stream<String> names) {
        var wish = names.map(SchoolSignIn::plain)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(UNNAMED);
        try {
            return committer.commit(() -> find(issuer, subject).orElseGet(() -> make(issuer, subject, wish)));
        } catch (DuplicateKeyException e) { // the same person in two windows, or the name was taken a moment ago
            return committer.commit(() -> find(issuer, subject).orElseGet(() -> make(issuer, subject, wish)));
        }
    }

    private Optional<Visitor> find(String issuer, String subject) {
        return known.findByIssuerAndSubject(issuer, subject)
                .flatMap(it -> people.findById(it.personId()))
                .map(Person::visitor);
    }

    private Visitor make(String issuer, String subject, String wish) {
        var now = clock.instant();
        var person = people.save(Person.guest(new PersonId(UUID.randomUUID()), now)
                .withAccount(Role.STUDENT, free(wish), Person.NO_PASSWORD));
        known.save(new KnownElsewhere(UUID.randomUUID(), person.id(), issuer, subject, now));
        return person.visitor();
    }

    private SignInName free(String wish) {
        return Stream.concat(
                        Stream.of(wish), IntStream.rangeClosed(2, NAMES_TRIED).mapToObj(number -> wish + " " + number))
                .map(SignInName::of)
                .flatMap(Optional::stream)
                .filter(name -> people.findByNameFolded(name.folded()).isEmpty())
                .findFirst()
                .or(() -> SignInName.of(
                        UNNAMED + " " + UUID.randomUUID().toString().substring(0, 8)))
                .orElseThrow();
    }

    /** What may stand in a name of ours, with room for a number. */
    private static Optional<String> plain(String name) {
        String letters = name.replaceAll("[^\\p{L}\\p{Mn}\\p{Mc}\\p{Nd} .'’_-]", " ")
                .strip()
                .replaceAll("\\s+", " ");
        int most = Math.min(letters.codePointCount(0, letters.length()), SignInName.LONGEST - 4);
        return SignInName.of(letters.substring(0, letters.offsetByCodePoints(0, most)))
                .map(SignInName::shown);
    }
}
