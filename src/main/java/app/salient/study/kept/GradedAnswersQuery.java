package app.salient.study.kept;

import app.salient.account.PersonId;
import app.salient.study.AttemptId;
import app.salient.study.AttemptKind;
import app.salient.study.Certainty;
import app.salient.study.attempt.ExamGuard;
import app.salient.study.attempt.RunningExam;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * All that a learner has answered and may know the marks of. Questions left open are none, and what an exam keeps comes when it
 * has closed. Rights are the caller's business.
 */
@Repository
public class GradedAnswersQuery {
    private final JdbcClient jdbc;
    private final ExamGuard exams;
    private final Clock clock;

    GradedAnswersQuery(JdbcClient jdbc, ExamGuard exams, Clock clock) {
        this.jdbc = jdbc;
        this.exams = exams;
        this.clock = clock;
    }

    private record Row(
            UUID attemptId,
            String quizId,
            String kind,
            @Nullable OffsetDateTime handedInAt,
            String questionId,
            String revision,
            @Nullable String certainty,
            int hintsTaken,
            String outcome,
            double fraction,
            OffsetDateTime gradedAt) {
        GradedAnswer answer() {
            return new GradedAnswer(
                    new AttemptId(attemptId),
                    AttemptKind.valueOf(kind),
                    questionId,
                    revision,
                    certainty == null ? null : Certainty.valueOf(certainty),
                    hintsTaken,
                    fraction,
                    outcome.equals("AWAITING"),
                    gradedAt.toInstant());
        }
    }

    /** Oldest first, earlier tries among them. */
    public List<GradedAnswer> of(PersonId learner) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        List<Row> rows = jdbc.sql("""
                        select t.id as attempt_id, t.quiz_id, t.kind, t.handed_in_at, a.question_id, a.revision,
                            a.certainty, a.hints_taken, a.outcome, a.fraction, a.graded_at
                        from answer a
                        join attempt t on t.id = a.attempt_id
                        where t.learner_id = :learner and a.response is not null
                            and (t.shown_at is null or t.shown_at <= :now)
                        union all
                        select t.id as attempt_id, t.quiz_id, t.kind, t.handed_in_at, e.question_id, e.revision,
                            e.certainty, e.hints_taken, 'SCORED' as outcome, e.fraction, e.graded_at
                        from earlier_try e
                        join attempt t on t.id = e.attempt_id
                        where t.learner_id = :learner and e.response is not null
                        order by graded_at, question_id
                        """)
                .param("learner", learner.value())
                .param("now", now)
                .query(Row.class)
                .list();
        Map<String, Optional<RunningExam>> running = new HashMap<>();
        return rows.stream()
                .filter(row -> running.computeIfAbsent(row.quizId(), quiz -> exams.running(learner, quiz))
                        .filter(exam -> exam.keeps(handedIn(row)))
                        .isEmpty())
                .map(Row::answer)
                .toList();
    }

    private static @Nullable Instant handedIn(Row row) {
        return row.handedInAt() == null ? null : row.handedInAt().toInstant();
    }
}
