package app.salient.study.ui.looking;

import app.salient.account.PersonId;
import app.salient.study.StandIn;
import app.salient.study.showing.LookingAs;
import com.vaadin.flow.router.RouteParameters;
import java.util.Optional;
import java.util.UUID;

/**
 * Of which class, and as whom somebody looks.
 *
 * @param student empty for some student
 */
record LookingAsAddress(UUID classroom, Optional<PersonId> student, StandIn as) {
    /** What stands in an address instead of a student's id. */
    static final String ANYBODY = "anybody";

    /** @return empty when the address is none, or not one that the visitor may look at */
    static Optional<LookingAsAddress> of(RouteParameters address, LookingAs lookingAs) {
        String who = address.get("student").orElse(ANYBODY);
        var student = PersonId.of(who);
        if (student.isEmpty() && !who.equals(ANYBODY)) {
            return Optional.empty();
        }
        return address.get("id")
                .flatMap(PersonId::of) // any id has this form
                .map(PersonId::value)
                .flatMap(classroom ->
                        lookingAs.find(classroom, student).map(as -> new LookingAsAddress(classroom, student, as)));
    }
}
