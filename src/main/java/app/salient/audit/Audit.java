package app.salient.audit;

import app.salient.storage.Committer;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Notes what instructors do, in the same transaction: what was done is noted, and what is noted was done. Rights are the caller's
 * business.
 */
@Component
public class Audit {
    /** Who looks again as the same student within this time is noted once. */
    static final Duration ONE_LOOK = Duration.ofHours(1);

    private final AuditQuery rows;
    private final Committer committer;
    private final Clock clock;

    Audit(AuditQuery rows, Committer committer, Clock clock) {
        this.rows = rows;
        this.committer = committer;
        this.clock = clock;
    }

    public void note(Deed deed) {
        committer.commit(() -> rows.insert(deed, clock.instant()));
    }

    /** Notes it unless it was noted within the last hour. */
    public void noteOnce(Deed deed) {
        var since = clock.instant().minus(ONE_LOOK);
        if (!rows.has(deed, since)) {
            note(deed);
        }
    }

    /** A class goes, and with it what was done in it, except what admins are told, to whom no student is named. */
    public void forget(UUID classroom) {
        committer.commit(() -> rows.delete(classroom));
    }
}
