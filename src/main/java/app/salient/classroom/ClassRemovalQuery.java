package app.salient.classroom;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Takes a class out of the database; attempts and what was read belong to the learners and stay. */
@Repository
class ClassRemovalQuery {
    private final JdbcClient jdbc;

    ClassRemovalQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many of its students have an open attempt for marks at a quiz that it asks of them. */
    int answering(ClassroomId classroom) {
        return jdbc.sql("""
                        select count(distinct a.learner_id)
                        from attempt a
                        join enrolment e on e.learner_id = a.learner_id
                        join assignment s on s.classroom_id = e.classroom_id and s.quiz_id = a.quiz_id
                        where e.classroom_id = ? and a.open_slot = 'OPEN' and a.kind = 'GRADED'
                        """).param(classroom.value()).query(Integer.class).single();
    }

    /** Inside the caller's transaction. */
    void delete(ClassroomId classroom) {
        for (String table : List.of("assignment", "enrolment", "co_instructor")) {
            jdbc.sql("delete from " + table + " where classroom_id = ?")
                    .param(classroom.value())
                    .update();
        }
        jdbc.sql("delete from classroom where id = ?").param(classroom.value()).update();
    }
}
