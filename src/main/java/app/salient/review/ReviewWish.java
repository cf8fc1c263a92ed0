package app.salient.review;

import app.salient.account.PersonId;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * How a learner wants to be asked again.
 *
 * @param most questions a day, 1 to 100
 * @param retention wanted chance of recall, 0.80 to 0.95
 * @param zone whose days they are
 * @param targetOn the day they learn for
 * @param calendarHash of the secret in the address of their calendar; null while it is off
 */
record ReviewWish(
        @Id PersonId learnerId,
        @Version @Nullable Integer version,
        int most,
        double retention,
        String zone,
        @Nullable LocalDate targetOn,
        boolean streak,
        @Nullable LocalDate pausedFrom,
        @Nullable LocalDate pausedUntil,
        @Nullable String calendarHash) {
    static final double USUAL_RETENTION = 0.9;

    static ReviewWish usual(PersonId learner) {
        return new ReviewWish(learner, null, 10, USUAL_RETENTION, "UTC", null, false, null, null, null);
    }

    ReviewWish with(Wishes wishes, LocalDate today) {
        var until = wishes.pausedUntil().orElse(null);
        @Nullable LocalDate from = until == null ? null : until.equals(pausedUntil) ? pausedFrom : today;
        return new ReviewWish(
                learnerId,
                version,
                wishes.most(),
                wishes.retention(),
                zone,
                wishes.target().orElse(null),
                wishes.streak(),
                from,
                until,
                calendarHash);
    }

    ReviewWish in(ZoneId newZone) {
        return new ReviewWish(
                learnerId,
                version,
                most,
                retention,
                newZone.getId(),
                targetOn,
                streak,
                pausedFrom,
                pausedUntil,
                calendarHash);
    }

    ReviewWish withCalendar(@Nullable String hash) {
        return new ReviewWish(
                learnerId, version, most, retention, zone, targetOn, streak, pausedFrom, pausedUntil, hash);
    }

    ZoneId zoneId() {
        return ZoneId.of(zone);
    }
}
