package app.salient.account.making;

import app.salient.account.CurrentVisitor;
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
     * The password goes on working until the link is used; an older link leads nowhere from now on.
     *
     * @param name to sign in by
     */
    public Outcome newLink(String name) {
        return links.make(name, current.get().id());
    }
}
