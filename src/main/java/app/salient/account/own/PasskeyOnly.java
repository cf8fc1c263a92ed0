package app.salient.account.own;

import app.salient.account.CurrentVisitor;
import app.salient.account.People;
import app.salient.account.Person;
import app.salient.account.Role;
import app.salient.account.Visitor;
import app.salient.account.browser.RememberedBrowsers;
import app.salient.account.making.NewLearners;
import app.salient.account.passkey.Passkeys;
import app.salient.account.signin.OwnPassword;
import app.salient.account.signin.StrongerSignIn;
import app.salient.storage.Committer;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Whether the visitor's password alone still signs them in, which they may decide once they have a passkey. */
@Service
@PreAuthorize("hasAnyRole('STUDENT', 'INSTRUCTOR', 'ADMIN')")
public class PasskeyOnly {
    private final People people;
    private final Passkeys passkeys;
    private final StrongerSignIn stronger;
    private final OwnPassword own;
    private final NewLearners links;
    private final RememberedBrowsers browsers;
    private final Committer committer;
    private final CurrentVisitor current;

    PasskeyOnly(
            People people,
            Passkeys passkeys,
            StrongerSignIn stronger,
            OwnPassword own,
            NewLearners links,
            RememberedBrowsers browsers,
            Committer committer,
            CurrentVisitor current) {
        this.people = people;
        this.passkeys = passkeys;
        this.stronger = stronger;
        this.own = own;
        this.links = links;
        this.browsers = browsers;
        this.committer = committer;
        this.current = current;
    }

    /** How it stands with the visitor. */
    public enum Standing {
        /** There is nothing to decide without a passkey. */
        NO_PASSKEY,
        PASSWORD_TOO,
        PASSKEY_ONLY,
        /** The server asks for a passkey, and the visitor has none: they are a learner until they come in by one. */
        DEMANDED,
        /** The server asks for a passkey, and the visitor has one by now, but did not come in by it. */
        DEMANDED_AND_MADE,
        /** The server asks for a passkey, and the visitor came in by one: the password alone does not do. */
        DEMANDED_AND_THERE
    }

    /** What came of asking for a change. */
    public sealed interface Outcome {
        /** @param visitor the same person; every session but one that is begun with this is over */
        record Changed(Visitor visitor) implements Outcome {}

        record WrongPassword() implements Outcome {}

        record WaitAMinute() implements Outcome {}

        /** The last passkey was removed meanwhile. */
        record NoPasskey() implements Outcome {}
    }

    public Standing standing() {
        var visitor = current.get();
        var person = people.findById(visitor.id()).orElseThrow();
        boolean has = passkeys.countByPersonId(person.id()) > 0;
        if (stronger.isDemandedOf(person)) {
            boolean learner = visitor.role() == Role.STUDENT;
            return !has ? Standing.DEMANDED : learner ? Standing.DEMANDED_AND_MADE : Standing.DEMANDED_AND_THERE;
        }
        if (person.passkeyOnly()) {
            return Standing.PASSKEY_ONLY;
        }
        return has ? Standing.PASSWORD_TOO : Standing.NO_PASSKEY;
    }

    /**
     * Ends the visitor's other sessions, which a password may have begun.
     *
     * @param password the visitor's
     * @param only whether it alone shall no longer sign them in
     */
    public Outcome change(String password, boolean only) {
        var visitor = current.get();
        return switch (own.say(visitor, password)) {
            case WAIT_A_MINUTE -> new Outcome.WaitAMinute();
            case WRONG -> new Outcome.WrongPassword();
            case RIGHT -> committer.commit(() -> changed(visitor, only));
        };
    }

    private Outcome changed(Visitor visitor, boolean only) {
        Person person = people.findLockedById(visitor.id()).orElseThrow();
        if (only && passkeys.countByPersonId(visitor.id()) == 0) {
            return new Outcome.NoPasskey();
        }
        browsers.removeUserTokens(visitor.getUsername());
        links.withdrawLink(visitor.id());
        var after = people.save(person.withPasskeyOnly(only).signedOutEverywhere());
        return new Outcome.Changed(stronger.goingOn(visitor, after));
    }
}
