package app.salient.classroom;

import app.salient.account.PersonId;
import app.salient.audit.Audit;
import app.salient.audit.Deed;
import app.salient.audit.DeedKind;
import app.salient.lesson.Lessons;
import app.salient.lesson.Quiz;
import app.salient.storage.Committer;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Asks a class to read lessons and take quizzes. Attempts that have begun keep the terms they began with, whatever is changed here. */
@Service
@PreAuthorize("hasRole('INSTRUCTOR')")
public class Assigning {
    private final ClassAssignments assignments;
    private final Enrolments enrolments;
    private final ClassAccess access;
    private final Lessons lessons;
    private final Audit audit;
    private final Committer committer;
    private final Clock clock;

    Assigning(
            ClassAssignments assignments,
            Enrolments enrolments,
            ClassAccess access,
            Lessons lessons,
            Audit audit,
            Committer committer,
            Clock clock) {
        this.assignments = assignments;
        this.enrolments = enrolments;
        this.access = access;
        this.lessons = lessons;
        this.audit = audit;
        this.committer = committer;
        this.clock = clock;
    }

    /** What came of wanting to assign or change. */
    public sealed interface Outcome {
        record Done(Assignment assignment) implements Outcome {}

        /** @param faults at least one */
        record Refused(Set<AssignmentFault> faults) implements Outcome {}

        /** There is no such class or assignment, or the instructor does not teach it. */
        record NotFound() implements Outcome {}
    }

    /** @return what is due soonest first; nothing when the instructor does not teach the class */
    public List<Assignment> of(ClassroomId classroom) {
        return access.taught(classroom).stream()
                .flatMap(own -> assignments.findByClassroomId(classroom).stream())
                .sorted(Comparator.comparing(
                                (Assignment assignment) -> assignment.plan().dueAt(),
                                Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(assignment -> assignment.plan().subject()))
                .toList();
    }

    /** @return empty when there is no such assignment in this class, or the instructor does not teach the class */
    public Optional<Assignment> find(ClassroomId classroom, AssignmentId id) {
        return access.taught(classroom)
                .flatMap(own -> assignments.findById(id))
                .filter(assignment -> assignment.classroomId().equals(classroom));
    }

    public Outcome assign(ClassroomId classroom, AssignmentPlan plan) {
        if (access.open(classroom).isEmpty()) {
            return new Outcome.NotFound();
        }
        Instant now = clock.instant();
        var faults = plan.faults();
        var course = lessons.current();
        if (plan.lessonId() != null && course.lesson(plan.lessonId()).isEmpty()) {
            faults.add(AssignmentFault.NO_SUCH_LESSON);
        }
        if (plan.quizId() != null
                && course.quiz(plan.quizId()).filter(Quiz::isAssignable).isEmpty()) {
            faults.add(AssignmentFault.NO_SUCH_QUIZ);
        }
        if (!isSomebody(classroom, plan.forWhom())) {
            faults.add(AssignmentFault.NO_SUCH_AUDIENCE);
        }
        if (plan.isDueBy(now)) {
            faults.add(AssignmentFault.DUE_PASSED);
        }
        if (!faults.isEmpty()) {
            return new Outcome.Refused(faults);
        }
        var by = access.visitor();
        try {
            return new Outcome.Done(committer.commit(() -> {
                audit.note(deed(classroom, by, DeedKind.ASSIGNED, plan));
                return assignments.save(Assignment.of(classroom, plan, now));
            }));
        } catch (DuplicateKeyException e) {
            return new Outcome.Refused(Set.of(AssignmentFault.ALREADY_ASSIGNED));
        }
    }

    /**
     * Changes dates and rules; a due moment that has passed closes it now.
     *
     * @throws IllegalArgumentException if the plan is for another lesson or quiz
     */
    public Outcome change(ClassroomId classroom, AssignmentId id, AssignmentPlan plan) {
        var before = find(classroom, id);
        if (before.isEmpty() || access.open(classroom).isEmpty()) {
            return new Outcome.NotFound();
        }
        if (!before.get().plan().asksLike(plan)) {
            throw new IllegalArgumentException("an assignment keeps its lesson and quiz: " + plan.subject());
        }
        if (!plan.faults().isEmpty()) {
            return new Outcome.Refused(plan.faults());
        }
        var by = access.visitor();
        try {
            return committer.commit(() -> assignments
                    .findById(id)
                    .<Outcome>map(found -> {
                        String changed = ChangedTerms.between(found.plan(), plan);
                        if (!changed.isEmpty()) {
                            audit.note(deed(classroom, by, DeedKind.TERMS_CHANGED, plan)
                                    .saying(changed));
                        }
                        return new Outcome.Done(assignments.save(found.changedTo(plan)));
                    })
                    .orElseGet(Outcome.NotFound::new));
        } catch (DuplicateKeyException e) {
            return new Outcome.Refused(Set.of(AssignmentFault.ALREADY_ASSIGNED));
        }
    }

    private boolean isSomebody(ClassroomId classroom, Audience audience) {
        return audience.closeness() == 0
                || enrolments.findByClassroomId(classroom).stream().anyMatch(audience::includes);
    }

    /** The quiz's own rules hold again for whoever starts it. @return false when there is no such assignment */
    public boolean withdraw(ClassroomId classroom, AssignmentId id) {
        if (find(classroom, id).isEmpty() || access.open(classroom).isEmpty()) {
            return false;
        }
        var by = access.visitor();
        committer.commit(() -> assignments.findById(id).ifPresent(found -> {
            assignments.delete(found);
            audit.note(deed(classroom, by, DeedKind.WITHDRAWN, found.plan()));
        }));
        return true;
    }

    private static Deed deed(ClassroomId classroom, PersonId by, DeedKind kind, AssignmentPlan plan) {
        return Deed.in(classroom.value(), by, kind)
                .about(plan.subject())
                .times(plan.forWhom().closeness())
                .to(plan.forWhom().oneStudent().orElse(null));
    }
}
