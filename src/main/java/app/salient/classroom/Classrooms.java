package app.salient.classroom;

import app.salient.account.PersonId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

interface Classrooms extends Repository<Classroom, ClassroomId> {
    Classroom save(Classroom classroom);

    Optional<Classroom> findById(ClassroomId id);

    List<Classroom> findByIdIn(Collection<ClassroomId> ids);

    Optional<Classroom> findByJoinCode(String joinCode);

    /** Those that the instructor made or helps to teach, newest first. */
    @Query("""
            select c.*
            from classroom c
            where c.instructor_id = :instructor
                or exists (
                    select 1
                    from co_instructor i
                    where i.classroom_id = c.id and i.instructor_id = :instructor
                )
            order by c.created_at desc, c.id
            """)
    List<Classroom> taughtBy(PersonId instructor);
}
