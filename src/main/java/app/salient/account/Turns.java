package app.salient.account;

import org.springframework.stereotype.Component;

/** Lets one piece of work at a time be done for a person, so that what it counts stays so until it is stored. */
@Component
public class Turns {
    private final People people;

    Turns(People people) {
        this.people = people;
    }

    /** Waits for other work that has the person's turn; has it until the caller's transaction ends. */
    public void take(PersonId person) {
        people.findLockedById(person);
    }
}
