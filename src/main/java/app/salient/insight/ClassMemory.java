package app.salient.insight;

import app.salient.account.CurrentVisitor;
import app.salient.audit.Audit;
import app.salient.audit.Deed;
import app.salient.audit.DeedKind;
import app.salient.classroom.ClassroomCard;
import app.salient.classroom.ClassroomId;
import app.salient.classroom.Teaching;
import app.salient.lesson.Lessons;
import app.salient.question.QuestionId;
import app.salient.review.Recall;
import app.salient.storage.Committer;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** What a class still knows, lesson by lesson, once its instructor has switched that on; never what one learner knows. */
@Service
@PreAuthorize("hasRole('INSTRUCTOR')")
public class ClassMemory {
    private final Teaching teaching;
    private final ClassReviews reviews;
    private final ClassMemoryQuery memories;
    private final Lessons lessons;
    private final Audit audit;
    private final CurrentVisitor current;
    private final Committer committer;
    private final Clock clock;

    ClassMemory(
            Teaching teaching,
            ClassReviews reviews,
            ClassMemoryQuery memories,
            Lessons lessons,
            Audit audit,
            CurrentVisitor current,
            Committer committer,
            Clock clock) {
        this.teaching = teaching;
        this.reviews = reviews;
        this.memories = memories;
        this.lessons = lessons;
        this.audit = audit;
        this.current = current;
        this.committer = committer;
        this.clock = clock;
    }

    /** Switching to what it is already, in another's class or in one in the archive, changes nothing. */
    public void switchTo(ClassroomId classroom, boolean on) {
        if (open(classroom).isEmpty()) {
            return;
        }
        var by = current.get().id();
        var deed = Deed.in(classroom.value(), by, on ? DeedKind.MEMORY_ON : DeedKind.MEMORY_OFF);
        committer.commit(() -> {
            var before = reviews.findById(classroom);
            if (on == before.isPresent()) {
                return;
            }
            before.ifPresentOrElse(
                    reviews::delete, () -> reviews.save(new ClassReview(classroom, null, clock.instant())));
            audit.note(deed);
        });
    }

    /** Of a class in the archive nobody is told that somebody looks, so nobody does. */
    private Optional<ClassroomCard> open(ClassroomId classroom) {
        return teaching.ownClass(classroom).filter(ClassroomCard::isOpen);
    }

    /** @return lessons in the order of the course; empty while it is off, for another's class and for one in the archive */
    public Optional<List<LessonRetention>> of(ClassroomId classroom) {
        return open(classroom).flatMap(own -> reviews.findById(classroom)).map(on -> retention(classroom));
    }

    private List<LessonRetention> retention(ClassroomId classroom) {
        var course = lessons.current();
        Map<String, List<ClassMemoryQuery.Memory>> ofLesson = memories.of(classroom).stream()
                .collect(Collectors.groupingBy(memory -> course.lessonOf(new QuestionId(memory.questionId()))
                        .map(lesson -> lesson.id().value())
                        .orElse("")));
        return course.lessons().stream()
                .map(lesson -> retention(
                        lesson.title(), ofLesson.getOrDefault(lesson.id().value(), List.of())))
                .toList();
    }

    private LessonRetention retention(String title, List<ClassMemoryQuery.Memory> known) {
        int learners = (int) known.stream()
                .map(ClassMemoryQuery.Memory::learnerId)
                .distinct()
                .count();
        OptionalDouble recall = learners < LessonRetention.FEWEST
                ? OptionalDouble.empty()
                : known.stream()
                        .mapToDouble(memory -> Recall.at(memory.stability(), memory.lastAt(), clock.instant()))
                        .average();
        return new LessonRetention(title, learners, recall);
    }
}
