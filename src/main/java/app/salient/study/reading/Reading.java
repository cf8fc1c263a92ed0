package app.salient.study.reading;

import app.salient.account.CurrentVisitor;
import app.salient.account.guest.Guests;
import app.salient.lesson.Lessons;
import app.salient.storage.Announcements;
import app.salient.storage.Committer;
import app.salient.study.LessonProgressed;
import java.time.Clock;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Remembers how far someone has read. */
@Service
@PreAuthorize("hasAnyRole('GUEST', 'STUDENT', 'INSTRUCTOR', 'ADMIN')")
public class Reading {
    private final SectionReads reads;
    private final ReadingPlaces places;
    private final Lessons lessons;
    private final Guests guests;
    private final CurrentVisitor current;
    private final Committer committer;
    private final Announcements announcements;
    private final Clock clock;

    Reading(
            SectionReads reads,
            ReadingPlaces places,
            Lessons lessons,
            Guests guests,
            CurrentVisitor current,
            Committer committer,
            Announcements announcements,
            Clock clock) {
        this.reads = reads;
        this.places = places;
        this.lessons = lessons;
        this.guests = guests;
        this.current = current;
        this.committer = committer;
        this.announcements = announcements;
        this.clock = clock;
    }

    /** Notes that the visitor read a section to its end; a section the course does not have is ignored. */
    public void sectionRead(String lessonId, String section) {
        var visitor = current.get();
        if (!isKnown(lessonId, section)
                || reads.existsByLearnerIdAndLessonIdAndSection(visitor.id(), lessonId, section)) {
            return;
        }
        guests.ensureStored(visitor);
        committer.commit(() -> {
            if (!reads.existsByLearnerIdAndLessonIdAndSection(visitor.id(), lessonId, section)) {
                reads.save(new SectionRead(UUID.randomUUID(), null, visitor.id(), lessonId, section, clock.instant()));
                announcements.afterCommit(new LessonProgressed(visitor.id(), lessonId));
            }
        });
    }

    /** Notes where the visitor is in a lesson; a section the course does not have is ignored. */
    public void sectionInView(String lessonId, String section) {
        if (!isKnown(lessonId, section)) {
            return;
        }
        var visitor = current.get();
        guests.ensureStored(visitor);
        committer.commit(() -> places.findByLearnerIdAndLessonId(visitor.id(), lessonId)
                .ifPresentOrElse(
                        place -> places.save(place.moved(section, clock.instant())),
                        () -> places.save(new ReadingPlace(
                                UUID.randomUUID(), null, visitor.id(), lessonId, section, clock.instant()))));
    }

    private boolean isKnown(String lessonId, String section) {
        return lessons.current()
                .lesson(lessonId)
                .flatMap(lesson -> lesson.section(section))
                .isPresent();
    }
}
