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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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

    /** @param meant for the student in any way @return at most one per quiz */
    List<Assigned> quizzes(List<Assignment> meant) {
        var around = around(meant);
        return holding(meant, AssignmentPlan::quizId, around).stream()
                .map(held -> assigned(held, around))
                .toList();
    }

    /** @param meant for the student in any way @return at most one per lesson */
    List<AssignedLesson> lessons(List<Assignment> meant) {
        var around = around(meant);
        return holding(meant, AssignmentPlan::lessonId, around).stream()
                .map(held -> assignedLesson(held, around))
                .toList();
    }

    /**
     * What else is to be known of the classes that ask, read once for all of them.
     *
     * @param mostTime by class with an exam
     */
    private record Around(Map<ClassroomId, Classroom> classes, Map<ClassroomId, Double> mostTime) {
        Classroom classOf(Assignment asked) {
            return Objects.requireNonNull(classes.get(asked.classroomId()));
        }

        double mostTime(Assignment asked) {
            return mostTime.getOrDefault(asked.classroomId(), ExtraTime.USUAL);
        }
    }

    private Around around(List<Assignment> meant) {
        if (meant.isEmpty()) {
            return new Around(Map.of(), Map.of());
        }
        var classes = meant.stream().map(Assignment::classroomId).collect(Collectors.toSet());
        var withExams = meant.stream()
                .filter(asked -> asked.plan().isExam())
                .map(Assignment::classroomId)
                .collect(Collectors.toSet());
        return new Around(
                classrooms.findByIdIn(classes).stream().collect(Collectors.toMap(Classroom::id, Function.identity())),
                students.largestTimeFactorsAround(withExams));
    }

    private record Asking(ClassroomId classroom, String subject) {}

    /** Of each class what is meant for the student most closely, and of that the most generous. */
    private Collection<Assignment> holding(
            List<Assignment> meant, Function<AssignmentPlan, @Nullable String> subject, Around around) {
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

    private Instant overForAll(Assignment exam, Around around) {
        var plan = exam.plan();
        Instant closes = plan.closesAt();
        if (closes == null) {
            return Instant.MAX;
        }
        var minutes = Optional.ofNullable(plan.minutes())
                .or(() -> lessons.current()
                        .quiz(Objects.requireNonNull(plan.quizId()))
                        .flatMap(quiz -> quiz.rules().minutes()));
        double more = around.mostTime(exam) - ExtraTime.USUAL;
        var extra = Duration.ofSeconds(Math.round(minutes.orElse(0) * 60 * more));
        return closes.plus(extra).plus(Grace.LENGTH);
    }

    private Assigned assigned(Assignment assignment, Around around) {
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
                plan.isExam() ? around.mostTime(assignment) : ExtraTime.USUAL,
                lateFrom(plan));
    }

    private static AssignedLesson assignedLesson(Assignment assignment, Around around) {
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
