package app.salient.study.reading;

import app.salient.account.GuestMerged;
import app.salient.account.PersonId;
import app.salient.storage.Announcements;
import app.salient.study.LessonProgressed;
import app.salient.study.objection.Objections;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Makes what a guest read, objected to and took as their way that of whom the guest became part of; a section read by both counts once. */
@Component
class MergedReading {
    private final SectionReads reads;
    private final ReadingPlaces places;
    private final Objections objections;
    private final ChosenRoutes routes;
    private final Announcements announcements;

    MergedReading(
            SectionReads reads,
            ReadingPlaces places,
            Objections objections,
            ChosenRoutes routes,
            Announcements announcements) {
        this.reads = reads;
        this.places = places;
        this.objections = objections;
        this.routes = routes;
        this.announcements = announcements;
    }

    @EventListener
    void on(GuestMerged merged) {
        for (SectionRead guests : reads.findByLearnerId(merged.from())) {
            reads.delete(guests);
            reads.save(together(guests, merged.into()));
            announcements.afterCommit(new LessonProgressed(merged.into(), guests.lessonId()));
        }
        places.findByLearnerId(merged.from()).forEach(guests -> bring(guests, merged.into()));
        objections
                .findByLearnerId(merged.from())
                .forEach(objection -> objections.save(objection.madeBy(merged.into())));
        routes.findById(merged.from()).ifPresent(guests -> bring(guests, merged.into()));
    }

    /** Who has an account has taken theirs before they were this guest. */
    private void bring(ChosenRoute guests, PersonId into) {
        routes.delete(guests);
        if (routes.findById(into).isEmpty()) {
            routes.save(guests.of(into));
        }
    }

    /** Read when the first of the two read it. */
    private SectionRead together(SectionRead guests, PersonId into) {
        return reads.findByLearnerIdAndLessonIdAndSection(into, guests.lessonId(), guests.section())
                .map(own -> own.readAt(earlier(own.readAt(), guests.readAt())))
                .orElseGet(() -> guests.readBy(into));
    }

    /** The place where the two were last. */
    private void bring(ReadingPlace guests, PersonId into) {
        places.delete(guests);
        places.findByLearnerIdAndLessonId(into, guests.lessonId())
                .map(own -> own.seenAt().isBefore(guests.seenAt()) ? own.moved(guests.section(), guests.seenAt()) : own)
                .or(() -> Optional.of(guests.of(into)))
                .ifPresent(places::save);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
