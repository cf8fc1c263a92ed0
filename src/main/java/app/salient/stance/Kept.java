package app.salient.stance;

import java.time.Instant;

/**
 * What is on disk for a step.
 *
 * @param sequence what was sent; higher when another device was ahead, whose answer is what is stored
 * @param isFinal whether what was sent came too late to change what is stored
 */
public record Kept(Step step, long sequence, Instant at, boolean isFinal) {
    static Kept now(Stance stored) {
        return new Kept(stored.step(), stored.clientSequence(), stored.savedAt(), false);
    }

    /** @param late what was sent and is not stored */
    static Kept before(Stance stored, Said late) {
        return new Kept(stored.step(), late.sequence(), stored.savedAt(), true);
    }
}
