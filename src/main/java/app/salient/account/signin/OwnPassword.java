package app.salient.account.signin;

import app.salient.account.People;
import app.salient.account.Person;
import app.salient.account.Visitor;
import app.salient.account.tries.Throttles;
import app.salient.account.tries.Tries;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Asks for the password of somebody who is signed in, before what an open page alone must not be enough for. Tries are counted
 * together, whatever it is asked for: otherwise each screen that asks would give whoever guesses as many again.
 */
@Component
public class OwnPassword {
    public static final int TRIES_PER_PERSON = 8;

    private final People people;
    private final PasswordEncoder passwords;
    private final Tries tries;

    OwnPassword(People people, PasswordEncoder passwords, Throttles throttles) {
        this.people = people;
        this.passwords = passwords;
        this.tries = throttles.of("password of a person", TRIES_PER_PERSON);
    }

    /** What came of a try. Whoever has no password has none that is right. */
    public enum Said {
        RIGHT,
        WRONG,
        WAIT_A_MINUTE
    }

    public Said say(Visitor visitor, String password) {
        if (!tries.allow(visitor.getUsername())) {
            return Said.WAIT_A_MINUTE;
        }
        boolean right = people.findById(visitor.id())
                .filter(Person::hasPassword)
                .filter(person -> passwords.matches(password, person.passwordHash()))
                .isPresent();
        if (right) {
            tries.forget(visitor.getUsername());
        }
        return right ? Said.RIGHT : Said.WRONG;
    }

    /** Whether there is one to ask for: not where the school's service signs in. */
    public boolean isSet(Visitor visitor) {
        return people.findById(visitor.id()).filter(Person::hasPassword).isPresent();
    }
}
