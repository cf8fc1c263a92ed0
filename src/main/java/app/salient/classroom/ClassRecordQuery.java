package app.salient.classroom;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every answer for marks of everybody in a class, for its record. Rights are the caller's business. */
@Repository
class ClassRecordQuery {
    private final JdbcClient jdbc;

    ClassRecordQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param questionId null for a student without answers, and so is all that follows */
    record Row(
            String student,
            OffsetDateTime joinedAt,
            @Nullable String quizId,
            @Nullable UUID attemptId,
            @Nullable OffsetDateTime startedAt,
            @Nullable OffsetDateTime handedInAt,
            @Nullable String receipt,
            @Nullable Double earned,
            @Nullable Double possible,
            @Nullable String questionId,
            @Nullable String response,
            @Nullable String certainty,
            @Nullable String outcome,
            @Nullable Double points) {}

    /** By name. */
    List<UUID> students(ClassroomId classroom) {
        return jdbc.sql("""
                        select p.id
                        from enrolment e
                        join person p on p.id = e.learner_id
                        where e.classroom_id = ?
                        order by coalesce(e.alias, p.name_folded), p.id
                        """).param(classroom.value()).query(UUID.class).list();
    }

    /** @param students at least one @return in the order of {@link #students}, then in that in which they began */
    List<Row> of(ClassroomId classroom, List<UUID> students) {
        return jdbc.sql("""
                        select
                            coalesce(e.alias, p.name) as student,
                            e.joined_at,
                            a.quiz_id,
                            a.id as attempt_id,
                            a.started_at,
                            a.handed_in_at,
                            a.receipt,
                            a.earned,
                            a.possible,
                            coalesce(n.question_id, d.question_id) as question_id,
                            coalesce(n.response, d.response) as response,
                            coalesce(n.certainty, d.certainty) as certainty,
                            n.outcome,
                            n.points
                        from enrolment e
                        join person p on p.id = e.learner_id
                        left join attempt a on a.learner_id = e.learner_id and a.kind = 'GRADED'
                        left join attempt_question q on q.attempt_id = a.id
                        left join answer n on n.attempt_id = a.id and n.question_id = q.question_id
                        left join draft d on d.attempt_id = a.id and d.question_id = q.question_id
                        where e.classroom_id = :classroom and e.learner_id in (:students)
                        order by coalesce(e.alias, p.name_folded), p.id, a.started_at, a.id, q.position
                        """)
                .param("classroom", classroom.value())
                .param("students", students)
                .query(Row.class)
                .list();
    }
}
