package app.salient.study;

import app.salient.account.CurrentVisitor;
import app.salient.account.Guests;
import app.salient.lesson.Lessons;
import app.salient.storage.Announcements;
import app.salient.storage.Committer;
import java.time.Clock;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Remembers how far someone has read. */
@Service
@PreAuthorize("hasAnyRole('GUEST', 'STUDENT', 'INSTRUCTOR', 'ADMIN')")
public class Reading {
    private final SectionReads reads;
    private final Lessons lessons;
    private final Guests guests;
    private final CurrentVisitor current;
    private final Committer committer;
    private final Announcements announcements;
    private final Clock clock;

    Reading(
            SectionReads reads,
            Lessons lessons,
            Guests guests,
            CurrentVisitor current,
            Committer committer,
            Announcements announcements,
            Clock clock) {
        this.reads = reads;
        this.lessons = lessons;
        this.guests = guests;
        this.current = current;
        this.committer = committer;
        this.announcements = announcements;
        this.clock = clock;
    }

    /** Notes that the visitor read a section to its end; a section the course does not have is ignored. */
    public void sectionRead(String lessonId, String section) {
        boolean known = lessons.current().lesson(lessonId).stream()
                .flatMap(lesson -> lesson.sections().stream())
                .anyMatch(s -> s.slug().equals(section));
        var visitor = current.get();
        if (!known || reads.existsByLearnerIdAndLessonIdAndSection(visitor.id(), lessonId, section)) {
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
}
