package app.salient.study.paper;

import app.salient.lesson.Delivery;
import app.salient.lesson.Screens;
import app.salient.study.Assigned;
import app.salient.study.Dates;
import app.salient.study.Grace;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * How a learner takes a quiz now: by the quiz's own rules, or as their class asks it of them.
 *
 * @param time for one attempt, with the learner's extra time; empty without a limit
 * @param attempts how many may be taken for marks; empty when as many as wanted
 * @param dueAt when it closes for this learner
 * @param closedForAllAt when it has closed for everybody in the class, whatever extra time they have
 * @param assigned what the class asks; empty without a class
 * @param lateFrom from when on what is handed in is late, for this learner; empty when it closes when it is due
 */
public record Terms(
        Delivery delivery,
        Screens screens,
        boolean shuffled,
        Optional<Duration> time,
        Optional<Integer> attempts,
        Optional<Instant> dueAt,
        Optional<Instant> closedForAllAt,
        Optional<Assigned> assigned,
        Optional<Instant> lateFrom) {
    /** Nothing is late. */
    public Terms(
            Delivery delivery,
            Screens screens,
            boolean shuffled,
            Optional<Duration> time,
            Optional<Integer> attempts,
            Optional<Instant> dueAt,
            Optional<Instant> closedForAllAt,
            Optional<Assigned> assigned) {
        this(delivery, screens, shuffled, time, attempts, dueAt, closedForAllAt, assigned, Optional.empty());
    }

    /** Practice has no limits and tells everything at once. */
    public Terms forPractice() {
        return new Terms(
                Delivery.PRACTICE,
                screens,
                shuffled,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                assigned);
    }

    public Optional<Instant> opensAt() {
        return assigned.flatMap(Assigned::opensAt);
    }

    public Optional<ZoneId> zone() {
        return assigned.map(Assigned::zone);
    }

    /** When an attempt that starts now ends by itself: after its time, and no later than the quiz closes. */
    public Optional<Instant> endOf(Instant start) {
        var afterTime = time.map(start::plus);
        return afterTime.isPresent() && dueAt.isPresent()
                ? afterTime.map(end -> end.isBefore(dueAt.get()) ? end : dueAt.get())
                : afterTime.or(() -> dueAt);
    }

    /** Until then answers that were written in time may still arrive. */
    private Optional<Instant> overForAllAt() {
        return closedForAllAt.map(closed -> closed.plus(Grace.LENGTH));
    }

    /** An exam tells nothing before it has closed for all; one that never closes tells at hand-in. */
    public Optional<Instant> shownAt() {
        return delivery == Delivery.EXAM ? overForAllAt() : Optional.empty();
    }

    /** Practising shows every answer, so an exam cannot be practised before it has closed for all. */
    public boolean mayBePractised(Instant now) {
        return delivery != Delivery.EXAM
                || overForAllAt().filter(closed -> !now.isBefore(closed)).isPresent();
    }

    /** From when to when. */
    public Dates dates() {
        return new Dates(zone(), opensAt(), lateFrom, dueAt);
    }

    public boolean isClosed(Instant now) {
        return dueAt.filter(due -> !now.isBefore(due)).isPresent();
    }

    public boolean isAhead(Instant now) {
        return opensAt().filter(now::isBefore).isPresent();
    }

    /** Attempts begun earlier do not count. */
    public Instant countedSince() {
        return assigned.map(Assigned::since).orElse(Instant.EPOCH);
    }

    /** Whether a class asks for it in a way that a try made outside of it could get around: dates, tries, time, an exam. */
    public boolean isBoundByClass() {
        return assigned.isPresent()
                && (delivery == Delivery.EXAM
                        || attempts.isPresent()
                        || dueAt.isPresent()
                        || lateFrom.isPresent()
                        || opensAt().isPresent()
                        || assigned.flatMap(Assigned::minutes).isPresent());
    }
}
