package app.salient.classroom;

import app.salient.account.PersonId;
import app.salient.lesson.Delivery;
import app.salient.lesson.Lessons;
import app.salient.study.Assigned;
import app.salient.study.Assignments;
import app.salient.study.Grace;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells study what a learner's classes ask of them. Rights are the caller's business. */
@Component
class AssignmentsOfClasses implements Assignments {
    private final ClassAssignments assignments;
    private final Classrooms classrooms;
    private final Enrolments enrolments;
    private final Lessons lessons;
    private final Clock clock;

    AssignmentsOfClasses(
            ClassAssignments assignments, Classrooms classrooms, Enrolments enrolments, Lessons lessons, Clock clock) {
        this.assignments = assignments;
        this.classrooms = classrooms;
        this.enrolments = enrolments;
        this.lessons = lessons;
        this.clock = clock;
    }

    @Override
    public List<Assigned> of(PersonId learner) {
        return mostGenerous(askedOf(learner)).stream().map(this::assigned).toList();
    }

    @Override
    public Optional<Assigned> of(PersonId learner, String quizId) {
        var forQuiz = askedOf(learner).stream()
                .filter(assignment -> assignment.plan().quizId().equals(quizId))
                .toList();
        return mostGenerous(forQuiz).stream().map(this::assigned).findFirst();
    }

    @Override
    public double timeFactor(PersonId learner) {
        return enrolments.findByLearnerId(learner).stream()
                .mapToDouble(Enrolment::timeFactor)
                .max()
                .orElse(ExtraTime.USUAL);
    }

    /** An archived class asks nothing any more, but its exams stay secret until they have closed. */
    private List<Assignment> askedOf(PersonId learner) {
        var memberships = enrolments.findByLearnerId(learner).stream()
                .collect(Collectors.toMap(Enrolment::classroomId, Function.identity()));
        var classes = List.copyOf(memberships.keySet());
        if (classes.isEmpty()) {
            return List.of();
        }
        var open = classrooms.findByIdIn(classes).stream()
                .filter(Classroom::isOpen)
                .map(Classroom::id)
                .collect(Collectors.toSet());
        return closest(assignments.findByClassroomIdIn(classes).stream()
                .filter(asked ->
                        asked.plan().forWhom().includes(Objects.requireNonNull(memberships.get(asked.classroomId()))))
                .filter(asked ->
                        open.contains(asked.classroomId()) || asked.plan().delivery() == Delivery.EXAM)
                .toList());
    }

    private record Asking(ClassroomId classroom, String quizId) {}

    /** Of what a class asks at one quiz, what is meant for the learner most closely. */
    private static List<Assignment> closest(List<Assignment> asked) {
        return List.copyOf(asked.stream()
                .collect(Collectors.toMap(
                        each -> new Asking(each.classroomId(), each.plan().quizId()),
                        Function.identity(),
                        (one, other) -> one.plan().forWhom().closeness()
                                        >= other.plan().forWhom().closeness()
                                ? one
                                : other))
                .values());
    }

    /** At most one per quiz. */
    private Collection<Assignment> mostGenerous(List<Assignment> asked) {
        var order = new MostGenerous(clock.instant(), this::overForAll);
        return asked.stream()
                .collect(Collectors.toMap(
                        assignment -> assignment.plan().quizId(),
                        assignment -> assignment,
                        (one, other) -> order.compare(one, other) <= 0 ? one : other))
                .values();
    }

    private Instant overForAll(Assignment exam) {
        var plan = exam.plan();
        Instant closes = plan.closesAt();
        if (closes == null) {
            return Instant.MAX;
        }
        var minutes = Optional.ofNullable(plan.minutes())
                .or(() -> lessons.current()
                        .quiz(plan.quizId())
                        .flatMap(quiz -> quiz.rules().minutes()));
        double more = enrolments.largestTimeFactorAround(exam.classroomId()) - ExtraTime.USUAL;
        var extra = Duration.ofSeconds(Math.round(minutes.orElse(0) * 60 * more));
        return closes.plus(extra).plus(Grace.LENGTH);
    }

    private Assigned assigned(Assignment assignment) {
        var classroom = classrooms.findById(assignment.classroomId()).orElseThrow();
        var plan = assignment.plan();
        return new Assigned(
                plan.quizId(),
                classroom.name(),
                ZoneId.of(classroom.zone()),
                plan.delivery(),
                assignment.madeAt(),
                Optional.ofNullable(plan.opensAt()),
                Optional.ofNullable(plan.closesAt()),
                Optional.ofNullable(plan.minutes()),
                Optional.ofNullable(plan.attempts()),
                plan.delivery() == Delivery.EXAM ? enrolments.largestTimeFactorAround(classroom.id()) : ExtraTime.USUAL,
                plan.lateUntil() == null ? Optional.empty() : Optional.ofNullable(plan.dueAt()));
    }
}
