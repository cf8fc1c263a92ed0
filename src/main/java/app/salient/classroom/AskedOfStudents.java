package app.salient.classroom;

import app.salient.lesson.Lessons;
import app.salient.study.Assigned;
import app.salient.study.AssignedLesson;
import app.salient.study.Dates;
import app.salient.study.Grace;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Of all that classes ask for, what holds for one student, in the words of study. */
@Component
class AskedOfStudents {
    private final Classrooms classrooms;
    private final StudentsQuery students;
    private final Lessons lessons;
    private final Clock clock;

    AskedOfStudents(Classrooms classrooms, StudentsQuery students, Lessons lessons, Clock clock) {
        this.classrooms = classrooms;
        this.students = students;
        this.lessons = lessons;
        this.clock = clock;
    }

    /**
     * @param meant for the student in any way
     * @param ofClasses all that the same classes ask of anybody
     * @return at most one per quiz
     */
    List<Assigned> quizzes(List<Assignment> meant, List<Assignment> ofClasses) {
        var around = around(meant, ofClasses);
        return holding(meant, AssignmentPlan::quizId, around).stream()
                .map(held -> assigned(held, around))
                .toList();
    }

    /** The same of lessons. @return at most one per lesson */
    List<AssignedLesson> lessons(List<Assignment> meant, List<Assignment> ofClasses) {
        var around = around(meant, ofClasses);
        return holding(meant, AssignmentPlan::lessonId, around).stream()
                .map(held -> assignedLesson(held, around))
                .toList();
    }

    /**
     * What else is to be known of the classes that ask, read once for all of them.
     *
     * @param examsClosed when the last of a class can add nothing to its exam any more, by class and quiz
     */
    private record ClassesAround(Map<ClassroomId, Classroom> classes, Map<Asking, Instant> examsClosed) {
        Classroom classOf(Assignment asked) {
            return Objects.requireNonNull(classes.get(asked.classroomId()));
        }

        /** @return empty when it is no exam, or one without a date */
        Optional<Instant> closedForAll(Assignment asked) {
            return asked.plan().isExam() ? Optional.ofNullable(examsClosed.get(examOf(asked))) : Optional.empty();
        }
    }

    private ClassesAround around(List<Assignment> meant, List<Assignment> ofClasses) {
        if (meant.isEmpty()) {
            return new ClassesAround(Map.of(), Map.of());
        }
        var classes = meant.stream().map(Assignment::classroomId).collect(Collectors.toSet());
        return new ClassesAround(
                classrooms.findByIdIn(classes).stream().collect(Collectors.toMap(Classroom::id, Function.identity())),
                examsClosed(ofClasses));
    }

    /** Somebody may sit the exam that others have behind them: a group on another day, or who was ill. */
    private Map<Asking, Instant> examsClosed(List<Assignment> ofClasses) {
        var exams = ofClasses.stream()
                .filter(asked -> asked.plan().isExam()
                        && asked.plan().quizId() != null
                        && asked.plan().closesAt() != null)
                .toList();
        var mostTime = students.largestTimeFactorsAround(
                exams.stream().map(Assignment::classroomId).collect(Collectors.toSet()));
        return exams.stream()
                .collect(Collectors.toMap(
                        AskedOfStudents::examOf,
                        exam -> closes(exam.plan(), mostTime.getOrDefault(exam.classroomId(), ExtraTime.USUAL)),
                        BinaryOperator.maxBy(Comparator.<Instant>naturalOrder())));
    }

    private Instant closes(AssignmentPlan exam, double mostTime) {
        var minutes = Optional.ofNullable(exam.minutes())
                .or(() -> lessons.current()
                        .quiz(Objects.requireNonNull(exam.quizId()))
                        .flatMap(quiz -> quiz.rules().minutes()));
        var extra = Duration.ofSeconds(Math.round(minutes.orElse(0) * 60 * (mostTime - ExtraTime.USUAL)));
        return Objects.requireNonNull(exam.closesAt()).plus(extra);
    }

    private static Asking examOf(Assignment asked) {
        return new Asking(
                asked.classroomId(), Objects.requireNonNull(asked.plan().quizId()));
    }

    private record Asking(ClassroomId classroom, String subject) {}

    /** Of each class what is meant for the student most closely, and of that the most generous. */
    private Collection<Assignment> holding(
            List<Assignment> meant, Function<AssignmentPlan, @Nullable String> subject, ClassesAround around) {
        Function<Assignment, String> of = asked -> Objects.requireNonNull(subject.apply(asked.plan()));
        var order = new MostGenerous(clock.instant(), exam -> overForAll(exam, around));
        return meant.stream()
                .filter(asked -> subject.apply(asked.plan()) != null)
                .collect(Collectors.toMap(
                        asked -> new Asking(asked.classroomId(), of.apply(asked)),
                        Function.identity(),
                        AskedOfStudents::closer))
                .values()
                .stream()
                .collect(Collectors.toMap(
                        of, Function.identity(), (one, other) -> order.compare(one, other) <= 0 ? one : other))
                .values();
    }

    private static Assignment closer(Assignment one, Assignment other) {
        return one.plan().forWhom().closeness() >= other.plan().forWhom().closeness() ? one : other;
    }

    private static Instant overForAll(Assignment exam, ClassesAround around) {
        return exam.plan().closesAt() == null
                ? Instant.MAX
                : around.closedForAll(exam).orElseThrow().plus(Grace.LENGTH);
    }

    private Assigned assigned(Assignment assignment, ClassesAround around) {
        var classroom = around.classOf(assignment);
        var plan = assignment.plan();
        return new Assigned(
                Objects.requireNonNull(plan.quizId()),
                classroom.name(),
                ZoneId.of(classroom.zone()),
                plan.delivery(),
                assignment.madeAt(),
                Optional.ofNullable(plan.opensAt()),
                Optional.ofNullable(plan.closesAt()),
                Optional.ofNullable(plan.minutes()),
                Optional.ofNullable(plan.attempts()),
                around.closedForAll(assignment),
                lateFrom(plan),
                plan.counting());
    }

    private static AssignedLesson assignedLesson(Assignment assignment, ClassesAround around) {
        var classroom = around.classOf(assignment);
        var plan = assignment.plan();
        return new AssignedLesson(
                Objects.requireNonNull(plan.lessonId()),
                classroom.name(),
                new Dates(
                        Optional.of(ZoneId.of(classroom.zone())),
                        Optional.ofNullable(plan.opensAt()),
                        lateFrom(plan),
                        Optional.ofNullable(plan.closesAt())));
    }

    private static Optional<Instant> lateFrom(AssignmentPlan plan) {
        return plan.takesLate() ? Optional.ofNullable(plan.dueAt()) : Optional.empty();
    }
}
