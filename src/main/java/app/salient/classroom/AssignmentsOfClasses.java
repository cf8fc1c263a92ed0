package app.salient.classroom;

import app.salient.account.PersonId;
import app.salient.study.Assigned;
import app.salient.study.AssignedLesson;
import app.salient.study.Assignments;
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
    private final AskedOfStudents asked;

    AssignmentsOfClasses(
            ClassAssignments assignments, Classrooms classrooms, Enrolments enrolments, AskedOfStudents asked) {
        this.assignments = assignments;
        this.classrooms = classrooms;
        this.enrolments = enrolments;
        this.asked = asked;
    }

    @Override
    public List<Assigned> of(PersonId learner) {
        var here = around(learner);
        return asked.quizzes(here.forLearner(), here.ofClasses());
    }

    @Override
    public Optional<Assigned> of(PersonId learner, String quizId) {
        var here = around(learner).at(quizId);
        return asked.quizzes(here.forLearner(), here.ofClasses()).stream().findFirst();
    }

    @Override
    public List<AssignedLesson> lessonsOf(PersonId learner) {
        var here = around(learner);
        return asked.lessons(here.forLearner(), here.ofClasses());
    }

    @Override
    public double timeFactor(PersonId learner) {
        return enrolments.findByLearnerId(learner).stream()
                .mapToDouble(Enrolment::timeFactor)
                .max()
                .orElse(ExtraTime.USUAL);
    }

    /**
     * What a learner's classes ask.
     *
     * @param forLearner what is meant for the learner in any way
     * @param ofClasses all of it, of whomever it is asked
     */
    private record AssignmentsAround(List<Assignment> forLearner, List<Assignment> ofClasses) {
        AssignmentsAround at(String quizId) {
            return new AssignmentsAround(at(quizId, forLearner), at(quizId, ofClasses));
        }

        private static List<Assignment> at(String quizId, List<Assignment> all) {
            return all.stream()
                    .filter(assignment -> quizId.equals(assignment.plan().quizId()))
                    .toList();
        }
    }

    /** An archived class asks nothing any more, but its exams stay secret until they have closed. */
    private AssignmentsAround around(PersonId learner) {
        var memberships = enrolments.findByLearnerId(learner).stream()
                .collect(Collectors.toMap(Enrolment::classroomId, Function.identity()));
        var classes = List.copyOf(memberships.keySet());
        if (classes.isEmpty()) {
            return new AssignmentsAround(List.of(), List.of());
        }
        var open = classrooms.findByIdIn(classes).stream()
                .filter(Classroom::isOpen)
                .map(Classroom::id)
                .collect(Collectors.toSet());
        var ofClasses = assignments.findByClassroomIdIn(classes).stream()
                .filter(asked ->
                        open.contains(asked.classroomId()) || asked.plan().isExam())
                .toList();
        var forLearner = ofClasses.stream()
                .filter(asked ->
                        asked.plan().forWhom().includes(Objects.requireNonNull(memberships.get(asked.classroomId()))))
                .toList();
        return new AssignmentsAround(forLearner, ofClasses);
    }
}
