package app.salient.study;

import java.time.Duration;

/** How long answers that were written in time may still arrive, for a browser that was offline at the end. */
public final class Grace {
    public static final Duration LENGTH = Duration.ofMinutes(10);

    private Grace() {}
}
