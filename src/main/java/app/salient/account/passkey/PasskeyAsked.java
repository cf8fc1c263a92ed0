package app.salient.account.passkey;

import app.salient.account.SiteAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * What a device was asked, kept on the server until it answers. Good once, for five minutes.
 *
 * @param <O> what was asked: to make a key, or to use one
 */
public final class PasskeyAsked<O> {
    private static final Duration GOOD_FOR = Duration.ofMinutes(5);

    private final SiteAddress.Site site;
    private final O options;
    private final Instant at;
    private final AtomicBoolean used = new AtomicBoolean();

    PasskeyAsked(SiteAddress.Site site, O options, Instant at) {
        this.site = site;
        this.options = options;
        this.at = at;
    }

    SiteAddress.Site site() {
        return site;
    }

    O options() {
        return options;
    }

    boolean isLate(Instant now) {
        return !now.isBefore(at.plus(GOOD_FOR));
    }

    /** @return false when it is too late, or was used before */
    boolean use(Instant now) {
        return used.compareAndSet(false, true) && !isLate(now);
    }
}
