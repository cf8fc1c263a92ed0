package app.salient.insight;

import app.salient.classroom.ClassroomId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The memories of a class. Rights are the caller's business. */
@Repository
class ClassMemoryQuery {
    private final JdbcClient jdbc;

    ClassMemoryQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param stability in days */
    record Memory(UUID learnerId, String questionId, double stability, Instant lastAt) {}

    private record Row(UUID learnerId, String questionId, double stability, OffsetDateTime lastAt) {}

    /** Of everybody in the class, what they have answered at least once. */
    List<Memory> of(ClassroomId classroom) {
        return jdbc.sql("""
                        select c.learner_id, c.question_id, c.stability, c.last_at
                        from review_card c
                        join enrolment e on e.learner_id = c.learner_id
                        where e.classroom_id = ? and c.stability is not null and c.last_at is not null
                        """).param(classroom.value()).query(Row.class).list().stream()
                .map(row -> new Memory(
                        row.learnerId(),
                        row.questionId(),
                        row.stability(),
                        row.lastAt().toInstant()))
                .toList();
    }
}
