package app.salient.classroom;

import app.salient.account.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

interface Enrolments extends Repository<Enrolment, UUID> {
    Enrolment save(Enrolment enrolment);

    void delete(Enrolment enrolment);

    boolean existsByClassroomIdAndLearnerId(ClassroomId classroom, PersonId learner);

    Optional<Enrolment> findByClassroomIdAndLearnerId(ClassroomId classroom, PersonId learner);

    List<Enrolment> findByLearnerId(PersonId learner);

    List<Enrolment> findByClassroomId(ClassroomId classroom);

    /** The most that any of its students has, in whichever of their classes. */
    @Query("""
            select max(anywhere.time_factor)
            from enrolment here
            join enrolment anywhere on anywhere.learner_id = here.learner_id
            where here.classroom_id = :classroom
            """)
    double largestTimeFactorAround(ClassroomId classroom);
}
