package app.salient.classroom;

import app.salient.account.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface CoInstructors extends Repository<CoInstructor, UUID> {
    CoInstructor save(CoInstructor coInstructor);

    void delete(CoInstructor coInstructor);

    List<CoInstructor> findByClassroomIdOrderByAddedAt(ClassroomId classroom);

    Optional<CoInstructor> findByClassroomIdAndInstructorId(ClassroomId classroom, PersonId instructor);
}
