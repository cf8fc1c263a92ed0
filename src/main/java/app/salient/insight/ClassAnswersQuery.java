package app.salient.insight;

import app.salient.classroom.ClassroomId;
import app.salient.question.Question;
import app.salient.question.Questions;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the students of a class have handed in for marks. Rights are the caller's business. */
@Repository
class ClassAnswersQuery {
    private final JdbcClient jdbc;

    ClassAnswersQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Student(UUID id, String name) {}

    record Row(
            UUID learnerId,
            String quizId,
            UUID attemptId,
            OffsetDateTime handedInAt,
            String revision,
            @Nullable String response,
            @Nullable String certainty,
            String outcome,
            double points) {}

    /** By name. */
    List<Student> students(ClassroomId classroom) {
        return jdbc.sql("""
                        select p.id, coalesce(e.alias, p.name) as name
                        from enrolment e
                        join person p on p.id = e.learner_id
                        where e.classroom_id = ?
                        order by coalesce(e.alias, p.name_folded), p.id
                        """).param(classroom.value()).query(Student.class).list();
    }

    /** @param students at least one @return by student, quiz, hand-in, and place in the attempt */
    List<Row> of(List<UUID> students) {
        return jdbc.sql("""
                        select
                            a.learner_id,
                            a.quiz_id,
                            a.id as attempt_id,
                            a.handed_in_at,
                            n.revision,
                            n.response,
                            n.certainty,
                            n.outcome,
                            n.points
                        from attempt a
                        join answer n on n.attempt_id = a.id
                        left join attempt_question q on q.attempt_id = a.id and q.question_id = n.question_id
                        where a.learner_id in (:students) and a.kind = 'GRADED' and a.handed_in_at is not null
                        order by a.learner_id, a.quiz_id, a.handed_in_at, a.id, q.position, n.question_id
                        """).param("students", students).query(Row.class).list();
    }

    /** As it was asked. @param revision of an answer, so that it is there */
    Question question(String revision) {
        return Questions.fromCanonical(jdbc.sql("select body from content_revision where revision = ?")
                .param(revision)
                .query(String.class)
                .single());
    }
}
