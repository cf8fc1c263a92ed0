package app.salient.study.due;

import app.salient.account.PersonId;
import app.salient.lesson.Lesson;
import app.salient.lesson.Lessons;
import app.salient.study.AssignedLesson;
import app.salient.study.reading.SectionRead;
import app.salient.study.reading.SectionReads;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Which lessons classes still wait for: open or ahead, and not read to the end. Rights are the caller's business. */
@Component
public class DueLessons {
    private final SectionReads reads;
    private final Lessons lessons;

    DueLessons(SectionReads reads, Lessons lessons) {
        this.reads = reads;
        this.lessons = lessons;
    }

    /** @param learner empty for somebody who has read nothing */
    public List<DueLesson> of(Optional<PersonId> learner, List<AssignedLesson> assigned, Instant now) {
        if (assigned.isEmpty()) {
            return List.of();
        }
        var read = learner.map(reads::findByLearnerId).orElse(List.of());
        return assigned.stream()
                .filter(asked -> !asked.dates().isClosed(now))
                .flatMap(asked -> due(asked, read))
                .toList();
    }

    private Stream<DueLesson> due(AssignedLesson asked, List<SectionRead> read) {
        return lessons.current().lesson(asked.lessonId()).stream().flatMap(lesson -> {
            int done = readOf(lesson, read);
            int all = lesson.sections().size();
            return done < all
                    ? Stream.of(new DueLesson(
                            asked.lessonId(), lesson.title(), asked.className(), asked.dates(), done, all))
                    : Stream.empty();
        });
    }

    /** A section that the lesson no longer has does not count. */
    private static int readOf(Lesson lesson, List<SectionRead> read) {
        Set<String> sections = read.stream()
                .filter(one -> one.lessonId().equals(lesson.id().value()))
                .map(SectionRead::section)
                .collect(Collectors.toSet());
        return (int) lesson.sections().stream()
                .filter(section -> sections.contains(section.slug()))
                .count();
    }
}
