package app.salient.account.making;

import app.salient.account.CurrentVisitor;
import app.salient.account.People;
import app.salient.account.Person;
import app.salient.account.PersonId;
import app.salient.account.Role;
import app.salient.account.SignInName;
import app.salient.account.Visitor;
import app.salient.account.guest.RecoveryCodes;
import app.salient.account.signin.PasswordRules;
import app.salient.account.signin.StrongerSignIn;
import app.salient.storage.Committer;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/** Makes accounts. */
@Service
public class Accounts {
    private final People people;
    private final RecoveryCodes codes;
    private final PasswordEncoder passwords;
    private final Committer committer;
    private final CurrentVisitor current;
    private final SetupLink setupLink;
    private final StrongerSignIn stronger;
    private final Clock clock;

    Accounts(
            People people,
            RecoveryCodes codes,
            PasswordEncoder passwords,
            Committer committer,
            CurrentVisitor current,
            SetupLink setupLink,
            StrongerSignIn stronger,
            Clock clock) {
        this.people = people;
        this.codes = codes;
        this.passwords = passwords;
        this.committer = committer;
        this.current = current;
        this.setupLink = setupLink;
        this.stronger = stronger;
        this.clock = clock;
    }

    /** What came of asking for an account. */
    public sealed interface Outcome {
        record Made(Visitor visitor) implements Outcome {}

        record NameTaken() implements Outcome {}

        record NameUnusable() implements Outcome {}

        record PasswordUnusable(PasswordRules.Fault fault) implements Outcome {}

        /** The link was used, has expired, or was never given out. */
        record LinkUnusable() implements Outcome {}
    }

    /** Turns the guest who asks into a student with a name; everything they answered stays theirs. */
    @PreAuthorize("hasRole('GUEST')")
    public Outcome keepProgress(String name, String password) {
        return make(current.get().id(), Role.STUDENT, name, password, Door.OPEN);
    }

    /** Makes the first instructor, or the first admin. {@code token} is the secret part of the link printed at a start. */
    @PreAuthorize("permitAll")
    public Outcome setUp(String token, String name, String password) {
        return setupLink.once(token, role -> make(new PersonId(UUID.randomUUID()), role, name, password, Door.OPEN));
    }

    /** What an account is made through. Both are asked inside the transaction that makes it. */
    interface Door {
        Door OPEN = new Door() {
            @Override
            public boolean isOpen() {
                return true;
            }

            @Override
            public void passed() {}
        };

        /** Whether it still lets somebody in. */
        boolean isOpen();

        /** Somebody has an account by it now. */
        void passed();
    }

    Outcome make(PersonId id, Role role, String name, String password, Door door) {
        Optional<SignInName> signIn = SignInName.of(name);
        if (signIn.isEmpty()) {
            return new Outcome.NameUnusable();
        }
        var fault = PasswordRules.faultOf(password, signIn.get());
        if (fault.isPresent()) {
            return new Outcome.PasswordUnusable(fault.get());
        }
        String hash = passwords.encode(password); // slow by design, so before the transaction
        try {
            return committer.commit(() -> store(id, role, signIn.get(), hash, door));
        } catch (DuplicateKeyException e) {
            return new Outcome.NameTaken();
        }
    }

    private Outcome store(PersonId id, Role role, SignInName signIn, String hash, Door door) {
        if (!door.isOpen()) {
            return new Outcome.LinkUnusable();
        }
        if (people.findByNameFolded(signIn.folded()).isPresent()) {
            return new Outcome.NameTaken();
        }
        var person = people.findById(id).orElseGet(() -> Person.guest(id, clock.instant()));
        if (person.role() != Role.GUEST) {
            throw new IllegalStateException("already has an account: " + id);
        }
        codes.forget(id); // from now on name and password are what they come back by
        var made = people.save(person.withAccount(role, signIn, hash));
        door.passed();
        return new Outcome.Made(stronger.visitor(made));
    }
}
