package app.salient.study.kept;

import app.salient.account.PersonId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When a learner did something that was stored: read a section, answered, checked. Rights are the caller's business. */
@Repository
public class StudyMomentsQuery {
    private final JdbcClient jdbc;

    StudyMomentsQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In their order. */
    public List<Instant> of(PersonId learner) {
        return jdbc.sql("""
                        select started_at as moment from attempt where learner_id = :learner
                        union
                        select d.saved_at as moment
                        from draft d join attempt t on t.id = d.attempt_id where t.learner_id = :learner
                        union
                        select a.graded_at as moment
                        from answer a join attempt t on t.id = a.attempt_id where t.learner_id = :learner
                        union
                        select read_at as moment from section_read where learner_id = :learner
                        order by moment
                        """).param("learner", learner.value()).query(OffsetDateTime.class).list().stream()
                .map(OffsetDateTime::toInstant)
                .toList();
    }
}
