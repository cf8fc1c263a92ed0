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
import java.util.Optional;
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
        var classes = enrolments.findByLearnerId(learner).stream()
                .map(Enrolment::classroomId)
                .toList();
        if (classes.isEmpty()) {
            return List.of();
        }
        var open = classrooms.findByIdIn(classes).stream()
                .filter(Classroom::isOpen)
                .map(Classroom::id)
                .collect(Collectors.toSet());
        return assignments.findByClassroomIdIn(classes).stream()
                .filter(asked ->
                        open.contains(asked.classroomId()) || asked.plan().delivery() == Delivery.EXAM)
                .toList();
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
        if (plan.dueAt() == null) {
            return Instant.MAX;
        }
        var minutes = Optional.ofNullable(plan.minutes())
                .or(() -> lessons.current()
                        .quiz(plan.quizId())
                        .flatMap(quiz -> quiz.rules().minutes()));
        double more = enrolments.largestTimeFactorAround(exam.classroomId()) - ExtraTime.USUAL;
        var extra = Duration.ofSeconds(Math.round(minutes.orElse(0) * 60 * more));
        return plan.dueAt().plus(extra).plus(Grace.LENGTH);
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
                Optional.ofNullable(plan.dueAt()),
                Optional.ofNullable(plan.minutes()),
                Optional.ofNullable(plan.attempts()),
                plan.delivery() == Delivery.EXAM
                        ? enrolments.largestTimeFactorAround(classroom.id())
                        : ExtraTime.USUAL);
    }
}
