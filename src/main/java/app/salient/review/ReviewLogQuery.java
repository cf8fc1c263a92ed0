package app.salient.review;

import app.salient.account.PersonId;
import app.salient.study.AttemptId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the logs of a learner's cards say as a whole. Rights are the caller's business. */
@Repository
class ReviewLogQuery {
    private final JdbcClient jdbc;

    ReviewLogQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Names an answer that made an entry. */
    record Entry(AttemptId attempt, String questionId, Instant at) {}

    private record Row(UUID attemptId, String questionId, OffsetDateTime happenedAt) {}

    /** The answers that are in the logs already. @param source ANSWER or SELF */
    Set<Entry> entries(PersonId learner, ReviewLog.Source source) {
        return jdbc.sql("""
                        select l.attempt_id, c.question_id, l.happened_at
                        from review_log l
                        join review_card c on c.id = l.card_id
                        where c.learner_id = ? and l.source = ?
                        """).params(learner.value(), source.name()).query(Row.class).list().stream()
                .map(row -> new Entry(
                        new AttemptId(row.attemptId()),
                        row.questionId(),
                        row.happenedAt().toInstant()))
                .collect(Collectors.toSet());
    }

    /** When the learner answered anything. */
    List<Instant> moments(PersonId learner) {
        return jdbc.sql("""
                        select distinct l.happened_at
                        from review_log l
                        join review_card c on c.id = l.card_id
                        where c.learner_id = ? and l.rating is not null
                        """).param(learner.value()).query(OffsetDateTime.class).list().stream()
                .map(OffsetDateTime::toInstant)
                .toList();
    }

    /**
     * @param asked questions that were answered, not for the first time
     * @param recalled those of them that were not missed in the end
     */
    record Since(int asked, int recalled) {}

    /** What was asked again since a moment; a question that was missed and asked once more counts once. */
    Since since(PersonId learner, Instant moment) {
        return jdbc.sql("""
                        select count(distinct c.id) as asked,
                            count(distinct case when not c.missed then c.id end) as recalled
                        from review_log l
                        join review_card c on c.id = l.card_id
                        where c.learner_id = ? and l.happened_at >= ? and l.rating is not null and l.place > 1
                            and not exists (
                                select 1
                                from review_log f
                                where f.card_id = c.id and f.place = 1 and f.happened_at >= ?
                            )
                        """)
                .params(learner.value(), moment.atOffset(ZoneOffset.UTC), moment.atOffset(ZoneOffset.UTC))
                .query(Since.class)
                .single();
    }
}
