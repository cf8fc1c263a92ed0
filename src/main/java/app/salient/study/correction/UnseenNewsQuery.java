package app.salient.study.correction;

import app.salient.account.PersonId;
import app.salient.study.AttemptId;
import app.salient.study.attempt.ExamGuard;
import app.salient.study.grading.Points;
import app.salient.study.paper.Revisions;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Corrections that changed marks of a learner who has not put the news away. Marks that are still hidden stay out. */
@Repository
class UnseenNewsQuery {
    private final JdbcClient jdbc;
    private final Revisions revisions;
    private final ExamGuard exams;
    private final Clock clock;

    UnseenNewsQuery(JdbcClient jdbc, Revisions revisions, ExamGuard exams, Clock clock) {
        this.jdbc = jdbc;
        this.revisions = revisions;
        this.exams = exams;
        this.clock = clock;
    }

    private record Row(
            UUID id,
            UUID attemptId,
            String quizId,
            @Nullable OffsetDateTime handedInAt,
            String revision,
            OffsetDateTime madeAt,
            @Nullable OffsetDateTime undoneAt,
            String reason,
            double fractionBefore,
            double fractionAfter,
            double worthBefore,
            double worthAfter) {}

    List<News> of(PersonId learner) {
        return jdbc
                .sql("""
                        select
                            ca.id,
                            n.attempt_id,
                            a.quiz_id,
                            a.handed_in_at,
                            n.revision,
                            c.made_at,
                            c.undone_at,
                            c.reason,
                            ca.fraction_before,
                            ca.fraction_after,
                            ca.worth_before,
                            ca.worth_after
                        from corrected_answer ca
                        join correction c on c.id = ca.correction_id
                        join answer n on n.id = ca.answer_id
                        join attempt a on a.id = n.attempt_id
                        where a.learner_id = ?
                            and ca.seen_at is null
                            and (ca.fraction_before <> ca.fraction_after or ca.worth_before <> ca.worth_after)
                            and (a.shown_at is null or a.shown_at <= ?)
                        order by c.made_at desc, ca.id
                        """)
                .params(learner.value(), clock.instant().atOffset(ZoneOffset.UTC))
                .query(Row.class)
                .list()
                .stream()
                .filter(row -> !isKept(learner, row))
                .map(this::news)
                .toList();
    }

    private boolean isKept(PersonId learner, Row row) {
        return exams.running(learner, row.quizId())
                .filter(exam -> exam.keeps(
                        row.handedInAt() == null ? null : row.handedInAt().toInstant()))
                .isPresent();
    }

    private News news(Row row) {
        return new News(
                row.id(),
                new AttemptId(row.attemptId()),
                row.quizId(),
                revisions.get(row.revision()).stem().prompt().text(),
                (row.undoneAt() == null ? row.madeAt() : row.undoneAt()).toInstant(),
                row.reason(),
                inPoints(row.fractionBefore(), row.worthBefore()),
                inPoints(row.fractionAfter(), row.worthAfter()),
                row.undoneAt() != null);
    }

    private static String inPoints(double fraction, double worth) {
        return Points.shortly(fraction * worth) + " of " + Points.shortly(worth);
    }
}
