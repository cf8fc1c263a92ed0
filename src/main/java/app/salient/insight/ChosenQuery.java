package app.salient.insight;

import app.salient.classroom.ClassroomId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a class has answered to a few questions. Rights are the caller's business. */
@Repository
class ChosenQuery {
    private final JdbcClient jdbc;

    ChosenQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(String questionId, UUID attemptId, String response) {}

    /** @param questions at least one @return responses as stored, by question id and attempt id; later tries among them */
    Map<String, Map<String, String>> of(ClassroomId classroom, Collection<String> questions) {
        Map<String, Map<String, String>> found = new HashMap<>();
        jdbc.sql("""
                        select n.question_id, n.attempt_id, n.response
                        from enrolment e
                        join attempt a on a.learner_id = e.learner_id
                        join answer n on n.attempt_id = a.id
                        where e.classroom_id = :classroom
                            and a.kind = 'GRADED'
                            and a.handed_in_at is not null
                            and n.question_id in (:questions)
                            and n.response is not null
                        """)
                .param("classroom", classroom.value())
                .param("questions", questions)
                .query(Row.class)
                .list()
                .forEach(row -> found.computeIfAbsent(row.questionId(), id -> new HashMap<>())
                        .put(row.attemptId().toString(), row.response()));
        return found;
    }
}
