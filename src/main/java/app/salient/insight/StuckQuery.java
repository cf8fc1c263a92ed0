package app.salient.insight;

import app.salient.account.PersonId;
import app.salient.classroom.ClassroomId;
import app.salient.classroom.Counting;
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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Who does not get on, by the two rules of {@link Stuck.Why}, in one statement. Rights are the caller's business.
 *
 * <p>H2 works a derived table out anew for every row that it is joined to, hence none here.
 */
@Repository
class StuckQuery {
    private static final String NO_QUIZ = "";

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
            @Nullable String questionId,
            double fraction,
            @Nullable String outcome) {}

    /**
     * @param idleSince who has written nothing since then counts as idle
     * @param countings by quiz, which attempt counts; the best one where nothing else is said
     */
    List<Stuck> of(ClassroomId classroom, Instant idleSince, Map<String, Counting> countings) {
        return gathered(jdbc.sql("""
                        select
                            'LOW' as why,
                            a.learner_id,
                            coalesce(e.alias, p.name) as name,
                            a.quiz_id,
                            a.id as attempt_id,
                            a.handed_in_at as at,
                            a.earned,
                            a.possible,
                            0 as answered,
                            n.question_id,
                            n.fraction,
                            n.outcome
                        from enrolment e
                        join person p on p.id = e.learner_id
                        join attempt a on a.learner_id = e.learner_id
                        join answer n on n.attempt_id = a.id and n.fraction < 1
                        where e.classroom_id = :classroom
                            and a.kind = 'GRADED'
                            and a.handed_in_at is not null
                            and a.earned < a.possible / 2
                            and not exists (
                                select 1
                                from attempt b
                                where b.learner_id = a.learner_id
                                    and b.quiz_id = a.quiz_id
                                    and b.kind = 'GRADED'
                                    and b.handed_in_at is not null
                                    and (
                                        (a.quiz_id in (:first) and b.handed_in_at < a.handed_in_at)
                                        or (a.quiz_id in (:last) and b.handed_in_at > a.handed_in_at)
                                        or (
                                            a.quiz_id not in (:first)
                                            and a.quiz_id not in (:last)
                                            and (
                                                b.earned * a.possible > a.earned * b.possible
                                                or (
                                                    b.earned * a.possible = a.earned * b.possible
                                                    and b.handed_in_at < a.handed_in_at
                                                )
                                            )
                                        )
                                    )
                            )
                        union all
                        select
                            'IDLE' as why,
                            a.learner_id,
                            coalesce(e.alias, p.name) as name,
                            a.quiz_id,
                            a.id as attempt_id,
                            coalesce(max(d.saved_at), a.started_at) as at,
                            0 as earned,
                            0 as possible,
                            count(d.response) as answered,
                            null as question_id,
                            0 as fraction,
                            null as outcome
                        from enrolment e
                        join person p on p.id = e.learner_id
                        join attempt a on a.learner_id = e.learner_id
                        left join draft d on d.attempt_id = a.id
                        where e.classroom_id = :classroom and a.kind = 'GRADED' and a.handed_in_at is null
                        group by a.id, a.learner_id, coalesce(e.alias, p.name), a.quiz_id, a.started_at
                        having coalesce(max(d.saved_at), a.started_at) < :since
                        """)
                .param("classroom", classroom.value())
                .param("since", idleSince.atOffset(ZoneOffset.UTC))
                .param("first", counted(countings, Counting.FIRST))
                .param("last", counted(countings, Counting.LAST))
                .query(Row.class)
                .list());
    }

    /** Quizzes of which this attempt counts. @return at least one text, as SQL demands */
    private static List<String> counted(Map<String, Counting> countings, Counting which) {
        return Stream.concat(
                        Stream.of(NO_QUIZ),
                        countings.entrySet().stream()
                                .filter(entry -> entry.getValue() == which)
                                .map(Map.Entry::getKey))
                .toList();
    }

    private static List<Stuck> gathered(List<Row> rows) {
        Map<UUID, List<Row>> byAttempt = new LinkedHashMap<>();
        rows.forEach(row -> byAttempt
                .computeIfAbsent(row.attemptId(), id -> new ArrayList<>())
                .add(row));
        return byAttempt.values().stream()
                .filter(answers -> answers.stream().noneMatch(row -> "AWAITING".equals(row.outcome())))
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
                rows.stream()
                        .sorted(Comparator.comparingDouble(Row::fraction)
                                .thenComparing(row -> String.valueOf(row.questionId())))
                        .map(Row::questionId)
                        .filter(Objects::nonNull)
                        .toList());
    }
}
