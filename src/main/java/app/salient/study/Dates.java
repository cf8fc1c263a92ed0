package app.salient.study;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * From when to when a learner is asked for something.
 *
 * @param zone of the class that asks; empty without one
 * @param opensAt empty when it is open at once
 * @param lateFrom from when on it is late; empty when it closes when it is due
 * @param closesAt when nothing is taken any more; empty when never
 */
public record Dates(
        Optional<ZoneId> zone, Optional<Instant> opensAt, Optional<Instant> lateFrom, Optional<Instant> closesAt) {
    public boolean isAhead(Instant now) {
        return opensAt.filter(now::isBefore).isPresent();
    }

    public boolean isClosed(Instant now) {
        return closesAt.filter(end -> !now.isBefore(end)).isPresent();
    }

    /** Whether it was due and is still taken. */
    public boolean isLate(Instant now) {
        return lateFrom.filter(due -> !now.isBefore(due)).isPresent() && !isClosed(now);
    }

    /** By when it should be done; empty when it has no date. */
    public Optional<Instant> dueAt() {
        return lateFrom.or(() -> closesAt);
    }

    /** The end that comes next: when it is due, or once that has passed, when it closes. */
    public Optional<Instant> nextEnd(Instant now) {
        return lateFrom.filter(now::isBefore).or(() -> closesAt);
    }
}
