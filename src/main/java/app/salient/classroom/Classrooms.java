package app.salient.classroom;

import app.salient.account.PersonId;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Classrooms extends Repository<Classroom, ClassroomId> {
    Classroom save(Classroom classroom);

    Optional<Classroom> findById(ClassroomId id);

    Optional<Classroom> findByJoinCode(String joinCode);

    List<Classroom> findByInstructorIdOrderByCreatedAtDesc(PersonId instructor);
}
