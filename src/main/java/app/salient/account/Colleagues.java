package app.salient.account;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds instructors among all who have an account. Rights are the caller's business. */
@Component
public class Colleagues {
    private final People people;

    Colleagues(People people) {
        this.people = people;
    }

    /** @param signInName as they type it to sign in @return empty when nobody has this name, or who has it is no instructor */
    public Optional<Visitor> find(String signInName) {
        return SignInName.of(signInName)
                .flatMap(name -> people.findByNameFolded(name.folded()))
                .map(Person::visitor)
                .filter(Visitor::teaches);
    }

    public Optional<Visitor> find(PersonId id) {
        return people.findById(id).map(Person::visitor).filter(Visitor::teaches);
    }
}
