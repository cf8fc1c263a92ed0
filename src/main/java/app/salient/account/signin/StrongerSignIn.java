package app.salient.account.signin;

import app.salient.account.Person;
import app.salient.account.Role;
import app.salient.account.Visitor;

/** Asks for more than a password of some people. */
public interface StrongerSignIn {
    /** Whether the server asks more than a password of anybody. */
    boolean isDemanded();

    /** Whether the server asks more of them than a password, whatever they have chosen. */
    boolean isDemandedOf(Person person);

    /** Whether the right password alone does not let them in. */
    boolean refusesPasswordAlone(Person person);

    /** Whether a session may go on as the visitor as whom it was begun. */
    default boolean mayGoOn(Person person, Visitor visitor) {
        return person.role() == visitor.role() || visitor.role() == Role.STUDENT && isDemandedOf(person);
    }

    /**
     * As whom they are here. Whoever teaches or lets others in where more is asked of them, and has nothing more yet, is a learner until
     * they have.
     */
    Visitor visitor(Person person);

    /** As whom somebody goes on who is here already: whoever came in as a learner stays one until they come in by more. */
    default Visitor goingOn(Visitor before, Person person) {
        return before.role() == Role.STUDENT ? person.visitor().asLearner() : visitor(person);
    }
}
