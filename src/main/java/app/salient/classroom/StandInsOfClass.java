package app.salient.classroom;

import app.salient.account.PersonId;
import app.salient.audit.Audit;
import app.salient.audit.Deed;
import app.salient.audit.DeedKind;
import app.salient.study.StandIn;
import app.salient.study.StandIns;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells study as whom an instructor may look: as the students of their own classes. */
@Component
class StandInsOfClass implements StandIns {
    private final ClassAccess access;
    private final ClassAssignments assignments;
    private final Enrolments enrolments;
    private final StudentsQuery students;
    private final AskedOfStudents asked;
    private final Audit audit;

    StandInsOfClass(
            ClassAccess access,
            ClassAssignments assignments,
            Enrolments enrolments,
            StudentsQuery students,
            AskedOfStudents asked,
            Audit audit) {
        this.access = access;
        this.assignments = assignments;
        this.enrolments = enrolments;
        this.students = students;
        this.asked = asked;
        this.audit = audit;
    }

    @Override
    public Optional<StandIn> find(UUID classroom, Optional<PersonId> student) {
        var found = access.taught(new ClassroomId(classroom))
                .flatMap(own -> student.isEmpty()
                        ? Optional.of(someStudent(own))
                        : enrolments
                                .findByClassroomIdAndLearnerId(own.id(), student.get())
                                .map(enrolment -> of(own, enrolment)));
        found.ifPresent(as -> audit.noteOnce(Deed.in(classroom, access.visitor(), DeedKind.LOOKED_AS)
                .to(student.orElse(null))
                .times(student.isPresent() ? 1 : 0)));
        return found;
    }

    private StandIn someStudent(Classroom own) {
        var all = asked(own);
        var meant = all.stream()
                .filter(each -> each.plan().forWhom().equals(Audience.EVERYBODY))
                .toList();
        return new StandIn(
                own.name(),
                ClassroomPaths.classroom(own.id()),
                Optional.empty(),
                "",
                "",
                ExtraTime.USUAL,
                asked.quizzes(meant, all),
                asked.lessons(meant, all));
    }

    private StandIn of(Classroom own, Enrolment enrolment) {
        var all = asked(own);
        var meant = all.stream()
                .filter(each -> each.plan().forWhom().includes(enrolment))
                .toList();
        return new StandIn(
                own.name(),
                ClassroomPaths.classroom(own.id()),
                Optional.of(enrolment.learnerId()),
                students.namesIn(own.id()).stream()
                        .filter(name -> name.id().equals(enrolment.learnerId().value()))
                        .map(StudentsQuery.Name::name)
                        .findFirst()
                        .orElse(""),
                enrolment.groupName() == null ? "" : enrolment.groupName(),
                enrolment.timeFactor(),
                asked.quizzes(meant, all),
                asked.lessons(meant, all));
    }

    /** An archived class asks nothing any more, but an exam in it stays one. */
    private List<Assignment> asked(Classroom own) {
        return assignments.findByClassroomId(own.id()).stream()
                .filter(each -> own.isOpen() || each.plan().isExam())
                .toList();
    }
}
