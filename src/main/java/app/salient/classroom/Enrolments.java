package app.salient.classroom;

import app.salient.account.PersonId;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Enrolments extends Repository<Enrolment, UUID> {
    Enrolment save(Enrolment enrolment);

    boolean existsByClassroomIdAndLearnerId(ClassroomId classroom, PersonId learner);

    List<Enrolment> findByLearnerId(PersonId learner);
}
