package app.salient.study;

import app.salient.question.Question;
import app.salient.question.Questions;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the text of every version of a question that was ever asked. */
@Repository
class Revisions {
    private final JdbcClient jdbc;

    Revisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Stores the question's text once. @return its revision */
    String keep(Question question, Instant now) {
        String revision = Questions.revision(question);
        boolean known = !jdbc.sql("select revision from content_revision where revision = ?")
                .param(revision)
                .query(String.class)
                .list()
                .isEmpty();
        if (!known) {
            jdbc.sql("""
                            insert into content_revision (revision, subject, subject_id, body, first_used_at)
                            values (?, 'question', ?, ?, ?)
                            """)
                    .params(
                            revision,
                            question.id().value(),
                            Questions.canonical(question),
                            now.atOffset(ZoneOffset.UTC))
                    .update();
        }
        return revision;
    }

    /** @throws IllegalStateException if the revision was never kept */
    Question get(String revision) {
        String body = jdbc.sql("select body from content_revision where revision = ?")
                .param(revision)
                .query(String.class)
                .optional()
                .orElseThrow(() -> new IllegalStateException("unknown revision " + revision));
        return Questions.fromCanonical(body);
    }
}
