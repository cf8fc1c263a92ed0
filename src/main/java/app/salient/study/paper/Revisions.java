package app.salient.study.paper;

import app.salient.question.Question;
import app.salient.question.Questions;
import app.salient.study.KeptQuestions;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the text of every version of a question that was ever asked. */
@Repository
public class Revisions implements KeptQuestions {
    private final JdbcClient jdbc;
    /** A revision is the fingerprint of its text, so what was read once can never be out of date. */
    private final Cache<String, Question> read =
            Caffeine.newBuilder().maximumSize(5_000).build();

    Revisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Stores the question's text once. @return its revision */
    public String keep(Question question, Instant now) {
        String revision = Questions.revision(question);
        keep(revision, "question", question.id().value(), Questions.canonical(question), now);
        return revision;
    }

    /** Stores what the ledger says of a claim once. @param body canonical text */
    void keepClaim(String id, String body, Instant now) {
        keep(claimRevision(id, body), "claim", id, body, now);
    }

    private static String claimRevision(String id, String body) {
        return DigestUtils.sha256Hex("claim " + id + " " + body);
    }

    /** When learners were first asked about a claim with this text; empty when nobody was yet. */
    public Optional<Instant> firstUseOf(String id, String body) {
        return jdbc.sql("select first_used_at from content_revision where revision = ?")
                .param(claimRevision(id, body))
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    private void keep(String revision, String subject, String id, String body, Instant now) {
        boolean known = !jdbc.sql("select revision from content_revision where revision = ?")
                .param(revision)
                .query(String.class)
                .list()
                .isEmpty();
        if (!known) {
            jdbc.sql("""
                            insert into content_revision (revision, subject, subject_id, body, first_used_at)
                            values (?, ?, ?, ?, ?)
                            """)
                    .params(revision, subject, id, body, now.atOffset(ZoneOffset.UTC))
                    .update();
        }
    }

    /** A text as it was when first used. */
    public record Used(String body, Instant firstUsedAt) {}

    private record Row(String body, OffsetDateTime firstUsedAt) {}

    /** What the ledger said of a claim when learners were first asked about it. */
    public Optional<Used> oldestClaim(String id) {
        return jdbc.sql("""
                        select body, first_used_at
                        from content_revision
                        where subject = 'claim' and subject_id = ?
                        order by first_used_at, revision
                        """).param(id).query(Row.class).list().stream()
                .findFirst()
                .map(row -> new Used(row.body(), row.firstUsedAt().toInstant()));
    }

    @Override
    public Question get(String revision) {
        return read.get(revision, this::load);
    }

    private Question load(String revision) {
        String body = jdbc.sql("select body from content_revision where revision = ?")
                .param(revision)
                .query(String.class)
                .optional()
                .orElseThrow(() -> new IllegalStateException("unknown revision " + revision));
        return Questions.fromCanonical(body);
    }
}
