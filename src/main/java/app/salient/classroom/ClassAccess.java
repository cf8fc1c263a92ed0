package app.salient.classroom;

import app.salient.account.CurrentVisitor;
import app.salient.account.PersonId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The one place that decides whose class it is: its maker's and that of the instructors who teach it with them. Every service
 * and every query that reads a class asks here first; somebody else's class looks like none at all.
 */
@Component
class ClassAccess {
    private final Classrooms classrooms;
    private final CoInstructors coInstructors;
    private final CurrentVisitor current;

    ClassAccess(Classrooms classrooms, CoInstructors coInstructors, CurrentVisitor current) {
        this.classrooms = classrooms;
        this.coInstructors = coInstructors;
        this.current = current;
    }

    /** To look at it. */
    Optional<Classroom> taught(ClassroomId id) {
        var visitor = current.find();
        return visitor.isEmpty() || !visitor.get().teaches()
                ? Optional.empty()
                : classrooms
                        .findById(id)
                        .filter(classroom -> teaches(visitor.get().id(), classroom));
    }

    /** To change what happens in it: not once it is archived. */
    Optional<Classroom> open(ClassroomId id) {
        return taught(id).filter(Classroom::isOpen);
    }

    /** To decide who else teaches it, and what becomes of it: its maker alone. */
    Optional<Classroom> made(ClassroomId id) {
        return taught(id)
                .filter(classroom ->
                        classroom.instructorId().equals(current.get().id()));
    }

    /** All of them, newest first. */
    List<Classroom> taught() {
        return current.find()
                .filter(visitor -> visitor.teaches())
                .map(visitor -> classrooms.taughtBy(visitor.id()))
                .orElse(List.of());
    }

    PersonId visitor() {
        return current.get().id();
    }

    private boolean teaches(PersonId instructor, Classroom classroom) {
        return classroom.instructorId().equals(instructor)
                || coInstructors
                        .findByClassroomIdAndInstructorId(classroom.id(), instructor)
                        .isPresent();
    }
}
