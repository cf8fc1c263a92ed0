package app.salient.account.tries;

import java.time.Clock;
import java.time.Duration;
import org.apache.commons.codec.digest.DigestUtils;

/** Counted in the database that several servers share. */
final class TriesTogether implements Tries {
    /** By then every key has all its tries again. */
    static final Duration OF_INTEREST = Duration.ofMinutes(5);

    private final String what;
    private final int perMinute;
    private final TriesQuery table;
    private final Clock clock;

    TriesTogether(String what, int perMinute, TriesQuery table, Clock clock) {
        this.what = what;
        this.perMinute = perMinute;
        this.table = table;
        this.clock = clock;
    }

    @Override
    public boolean allow(String key) {
        return table.take(id(key), perMinute, clock.instant());
    }

    @Override
    public void forget(String key) {
        table.forget(id(key));
    }

    /** Names and addresses are not written down for this. */
    private String id(String key) {
        return DigestUtils.sha256Hex(what + "\n" + key);
    }
}
