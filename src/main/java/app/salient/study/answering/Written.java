package app.salient.study.answering;

import java.time.Duration;
import java.time.Instant;

/**
 * When a browser says that a change was made.
 *
 * @param at by the browser's clock, which may be set to anything; only ever shown
 * @param ago how long that was before it was sent, by the same clock; not below zero
 */
public record Written(Instant at, Duration ago) {
    public Written {
        if (ago.isNegative()) {
            throw new IllegalArgumentException("written after it was sent: " + ago);
        }
    }

    /** By the server's clock, or later by as long as the way here took. */
    Instant by(Instant now) {
        return now.minus(ago);
    }
}
