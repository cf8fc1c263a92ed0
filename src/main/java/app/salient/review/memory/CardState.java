package app.salient.review.memory;

import org.jspecify.annotations.Nullable;

/**
 * Where one card stands.
 *
 * @param step which of the short steps it waits for, from 0; 0 outside of them
 * @param memory null exactly while nothing is known of it
 */
public record CardState(Phase phase, int step, @Nullable Memory memory) {
    public static final CardState NEW = new CardState(Phase.NEW, 0, null);

    public CardState {
        if ((phase == Phase.NEW) != (memory == null)) {
            throw new IllegalArgumentException("a memory is known of exactly what was seen: " + phase + " " + memory);
        }
        if (step < 0) {
            throw new IllegalArgumentException("step must not be below 0: " + step);
        }
    }
}
