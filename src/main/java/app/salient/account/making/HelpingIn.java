package app.salient.account.making;

import app.salient.account.CurrentVisitor;
import app.salient.account.Role;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * How an admin helps somebody back in who forgot their password: a new link, and a note of it that stays. There is no mail here that
 * could prove who asks, so the admin has to know.
 */
@Service
@PreAuthorize("hasRole('ADMIN')")
public class HelpingIn {
    private final NewLinks links;
    private final CurrentVisitor current;

    HelpingIn(NewLinks links, CurrentVisitor current) {
        this.links = links;
        this.current = current;
    }

    /** What came of asking for a link. */
    public sealed interface Outcome {
        record Given(NewLearners.Made link) implements Outcome {}

        record NobodyOfThatName() implements Outcome {}

        /** The school's service lets them in, and has the password. */
        record SignsInElsewhere() implements Outcome {}
    }

    /**
     * Somebody who signs in by the name that was typed.
     *
     * @param name as they write it
     * @param signInName by which {@link #newLink} finds them
     */
    public record Somebody(String name, String signInName, Role role) {}

    /** Who it would be: a name that was typed wrong may be somebody else's. */
    public Optional<Somebody> find(String name) {
        return links.find(name).map(person -> new Somebody(person.visitor().name(), name, person.role()));
    }

    /**
     * The password goes on working until the link is used; an older link leads nowhere from now on.
     *
     * @param name to sign in by
     */
    public Outcome newLink(String name) {
        return links.make(name, current.get().id(), NewLearners.LIFETIME_AGAIN);
    }
}
