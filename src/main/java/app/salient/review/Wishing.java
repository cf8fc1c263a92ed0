package app.salient.review;

import app.salient.account.CurrentVisitor;
import app.salient.account.PersonId;
import app.salient.account.guest.Guests;
import app.salient.storage.Committer;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** How the visitor wants to be asked again. */
@Service
@PreAuthorize("hasAnyRole('GUEST', 'STUDENT', 'INSTRUCTOR', 'ADMIN')")
public class Wishing {
    private final ReviewWishes wishes;
    private final ReviewCards cards;
    private final Guests guests;
    private final CurrentVisitor current;
    private final Committer committer;
    private final Clock clock;
    private final RandomGenerator random;

    Wishing(
            ReviewWishes wishes,
            ReviewCards cards,
            Guests guests,
            CurrentVisitor current,
            Committer committer,
            Clock clock,
            RandomGenerator random) {
        this.wishes = wishes;
        this.cards = cards;
        this.guests = guests;
        this.current = current;
        this.committer = committer;
        this.clock = clock;
        this.random = random;
    }

    public Wishes own() {
        var wish = of(current.get().id());
        var until = Optional.ofNullable(wish.pausedUntil())
                .filter(day -> !day.isBefore(new LearnerDays(wish.zoneId(), clock.instant()).today()));
        return new Wishes(wish.most(), wish.retention(), Optional.ofNullable(wish.targetOn()), wish.streak(), until);
    }

    /** Holds for what is answered from now on; the days that were planned stay. */
    public void wish(Wishes wished) {
        change(wish -> wish.with(wished, new LearnerDays(wish.zoneId(), clock.instant()).today()));
    }

    /**
     * Where the visitor's days begin and end; a zone that is not known changes nothing, and who only looks around leaves nothing.
     *
     * @return whether their days have changed
     */
    public boolean liveIn(String zone) {
        var learner = current.get().id();
        var wish = of(learner);
        if (wish.zone().equals(zone)
                || !isZone(zone)
                || (wish.version() == null && !cards.existsByLearnerId(learner))) {
            return false;
        }
        change(before -> before.in(ZoneId.of(zone)));
        return true;
    }

    private static boolean isZone(String zone) {
        return ZoneId.getAvailableZoneIds().contains(zone);
    }

    public boolean hasCalendar() {
        return of(current.get().id()).calendarHash() != null;
    }

    /** Turns the calendar on. @return its address, which is told once; one told before leads nowhere from now on */
    public String calendarOn() {
        var secret = CalendarSecret.fresh(random);
        change(wish -> wish.withCalendar(secret.hash()));
        return ReviewPaths.CALENDAR + secret.word() + ".ics";
    }

    public void calendarOff() {
        change(wish -> wish.withCalendar(null));
    }

    private void change(UnaryOperator<ReviewWish> change) {
        var visitor = current.get();
        guests.ensureStored(visitor);
        committer.commit(() -> {
            wishes.save(change.apply(of(visitor.id())));
        });
    }

    private ReviewWish of(PersonId learner) {
        return wishes.findById(learner).orElseGet(() -> ReviewWish.usual(learner));
    }
}
