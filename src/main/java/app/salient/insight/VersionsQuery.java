package app.salient.insight;

import app.salient.question.Question;
import app.salient.question.Questions;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The versions of a question that anybody was ever asked. */
@Repository
class VersionsQuery {
    private final JdbcClient jdbc;

    VersionsQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(String revision, String body, OffsetDateTime firstUsedAt) {}

    record Version(String revision, Question question, Instant firstUsedAt) {}

    /** The newest first. */
    List<Version> of(String questionId) {
        return jdbc.sql("""
                        select revision, body, first_used_at
                        from content_revision
                        where subject = 'question' and subject_id = ?
                        order by first_used_at desc, revision
                        """).param(questionId).query(Row.class).list().stream()
                .map(row -> new Version(
                        row.revision(),
                        Questions.fromCanonical(row.body()),
                        row.firstUsedAt().toInstant()))
                .toList();
    }
}
