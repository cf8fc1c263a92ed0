package app.salient.study;

import app.salient.account.PersonId;
import java.util.Optional;
import java.util.UUID;

/** As whom an instructor may look. Study does not know classes; whoever does tells it through this. */
public interface StandIns {
    /**
     * @param classroom id of a class
     * @param student empty for some student of it
     * @return empty when the visitor does not teach the class, or the student is not in it
     */
    Optional<StandIn> find(UUID classroom, Optional<PersonId> student);
}
