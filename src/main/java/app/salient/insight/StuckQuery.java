package app.salient.insight;

import app.salient.account.PersonId;
import app.salient.classroom.ClassroomId;
import app.salient.study.AttemptId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who does not get on, by the two rules of {@link Stuck.Why}, in one statement. Rights are the caller's business. */
@Repository
class StuckQuery {
    private final JdbcClient jdbc;

    StuckQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(
            String why,
            UUID learnerId,
            String name,
            String quizId,
            UUID attemptId,
            OffsetDateTime at,
            double earned,
            double possible,
            int answered,
            @Nullable String questionId) {}

    /** @param idleSince who has written nothing since then counts as idle */
    List<Stuck> of(ClassroomId classroom, Instant idleSince) {
        return gathered(jdbc.sql("""
                        with ranked as (
                            select
                                a.id,
                                a.learner_id,
                                a.quiz_id,
                                a.handed_in_at,
                                a.earned,
                                a.possible,
                                row_number() over (
                                    partition by a.learner_id, a.quiz_id
                                    order by a.earned / nullif(a.possible, 0) desc nulls last, a.handed_in_at
                                ) as place
                            from enrolment e
                            join attempt a on a.learner_id = e.learner_id
                            where e.classroom_id = :classroom and a.kind = 'GRADED' and a.handed_in_at is not null
                        ),
                        idle as (
                            select
                                a.id,
                                a.learner_id,
                                a.quiz_id,
                                coalesce(max(d.saved_at), a.started_at) as touched_at,
                                count(d.response) as answered
                            from enrolment e
                            join attempt a on a.learner_id = e.learner_id
                            left join draft d on d.attempt_id = a.id
                            where e.classroom_id = :classroom and a.kind = 'GRADED' and a.handed_in_at is null
                            group by a.id, a.learner_id, a.quiz_id, a.started_at
                        )
                        select
                            'LOW' as why,
                            r.learner_id,
                            p.name,
                            r.quiz_id,
                            r.id as attempt_id,
                            r.handed_in_at as at,
                            r.earned,
                            r.possible,
                            0 as answered,
                            n.question_id,
                            n.fraction
                        from ranked r
                        join person p on p.id = r.learner_id
                        join answer n on n.attempt_id = r.id and n.fraction < 1
                        where r.place = 1 and r.earned < r.possible / 2 and not exists (
                            select 1
                            from answer w
                            where w.attempt_id = r.id and w.outcome = 'AWAITING'
                        )
                        union all
                        select
                            'IDLE' as why,
                            i.learner_id,
                            p.name,
                            i.quiz_id,
                            i.id as attempt_id,
                            i.touched_at as at,
                            0 as earned,
                            0 as possible,
                            i.answered,
                            null as question_id,
                            0 as fraction
                        from idle i
                        join person p on p.id = i.learner_id
                        where i.touched_at < :since
                        order by 11, 10
                        """)
                .param("classroom", classroom.value())
                .param("since", idleSince.atOffset(ZoneOffset.UTC))
                .query(Row.class)
                .list());
    }

    private static List<Stuck> gathered(List<Row> rows) {
        Map<UUID, List<Row>> byAttempt = new LinkedHashMap<>();
        rows.forEach(row -> byAttempt
                .computeIfAbsent(row.attemptId(), id -> new ArrayList<>())
                .add(row));
        return byAttempt.values().stream()
                .map(StuckQuery::stuck)
                .sorted(Comparator.comparing(Stuck::why)
                        .thenComparingDouble(one -> one.possible() == 0 ? 0 : one.earned() / one.possible())
                        .thenComparing(Stuck::at)
                        .thenComparing(Stuck::name))
                .toList();
    }

    private static Stuck stuck(List<Row> rows) {
        Row first = rows.getFirst();
        return new Stuck(
                new PersonId(first.learnerId()),
                first.name(),
                first.quizId(),
                new AttemptId(first.attemptId()),
                Stuck.Why.valueOf(first.why()),
                first.at().toInstant(),
                first.earned(),
                first.possible(),
                first.answered(),
                rows.stream().map(Row::questionId).filter(Objects::nonNull).toList());
    }
}
