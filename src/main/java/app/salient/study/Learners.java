package app.salient.study;

import app.salient.account.PersonId;
import java.util.Map;
import java.util.UUID;

/** Whom instructors teach. Study does not know classes; whoever does tells it through this. */
public interface Learners {
    /**
     * @param classroom id of a class
     * @return what each of its learners is called in it; nobody when the visitor does not teach it
     */
    Map<PersonId, String> taughtIn(UUID classroom);

    /** Whether the learner is in a class that is still taught, so that somebody may mark what people mark. */
    boolean isTaught(PersonId learner);

    /** Whether the class is still taught by the visitor, so that marks may be given in it. */
    boolean isOpen(UUID classroom);
}
