package app.salient.classroom;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface ClassAssignments extends Repository<Assignment, AssignmentId> {
    Assignment save(Assignment assignment);

    void delete(Assignment assignment);

    Optional<Assignment> findById(AssignmentId id);

    List<Assignment> findByClassroomId(ClassroomId classroom);

    List<Assignment> findByClassroomIdIn(Collection<ClassroomId> classrooms);
}
