package app.salient.study;

import java.time.Duration;

/** How long answers that were written in time may still arrive, for a browser that was offline at the end. */
public final class Grace {
    public static final Duration LENGTH = Duration.ofMinutes(10);

    /** How long an answer may be on its way to the server before the browser sends it again. */
    public static final Duration WAY = Duration.ofSeconds(10);

    /** How long a hand-in may wait for its turn while a whole school hands in; so much later nobody is late. */
    public static final Duration TURN = Duration.ofMinutes(1);

    /** Below this nobody can say which of two devices was first. */
    public static final Duration DOUBT = Duration.ofMinutes(1);

    /** Clocks of servers that share a database differ by less. */
    public static final Duration CLOCKS = Duration.ofSeconds(30);

    private Grace() {}
}
