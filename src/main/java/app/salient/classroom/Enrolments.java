package app.salient.classroom;

import app.salient.account.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Enrolments extends Repository<Enrolment, UUID> {
    Enrolment save(Enrolment enrolment);

    void delete(Enrolment enrolment);

    boolean existsByClassroomIdAndLearnerId(ClassroomId classroom, PersonId learner);

    Optional<Enrolment> findByClassroomIdAndLearnerId(ClassroomId classroom, PersonId learner);

    List<Enrolment> findByLearnerId(PersonId learner);

    List<Enrolment> findByClassroomId(ClassroomId classroom);
}
