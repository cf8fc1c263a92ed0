package app.salient.account;

import java.time.Instant;
import java.util.Optional;

/** How much of somebody is kept, to tell them before they decide what becomes of it. Study implements it. */
public interface KeptWork {
    /** @return empty when there is nothing */
    Optional<Amount> of(PersonId person);

    /**
     * @param sections read to their end
     * @param answers to questions
     * @param latest when the last of it was done
     */
    record Amount(int sections, int answers, Instant latest) {}
}
