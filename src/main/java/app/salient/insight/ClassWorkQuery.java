package app.salient.insight;

import app.salient.account.PersonId;
import app.salient.classroom.AssignmentId;
import app.salient.classroom.AssignmentPlan;
import app.salient.classroom.ClassroomId;
import app.salient.lesson.Delivery;
import app.salient.study.Counting;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads what a class is asked, of whom, and what they have read of it, in one statement. Rights are the caller's business.
 *
 * <p>H2 works a derived table out anew for every row that it is joined to, hence none here.
 */
@Repository
class ClassWorkQuery {
    private static final Comparator<Asked> SOONEST_FIRST = Comparator.<Asked, Instant>comparing(
                    asked -> asked.plan().dueAt() == null
                            ? Instant.MAX
                            : Objects.requireNonNull(asked.plan().dueAt()))
            .thenComparing(Asked::madeAt)
            .thenComparing(asked -> asked.plan().subject());

    private final JdbcClient jdbc;

    ClassWorkQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(
            String what,
            @Nullable UUID id,
            @Nullable UUID learnerId,
            @Nullable String lessonId,
            @Nullable String quizId,
            @Nullable String word,
            @Nullable OffsetDateTime beganAt,
            @Nullable OffsetDateTime endedAt,
            @Nullable OffsetDateTime lateAt,
            @Nullable OffsetDateTime madeAt,
            @Nullable Integer minutes,
            double number,
            @Nullable String delivery) {
        /** Tens of thousands of them come, hence places instead of names. */
        static Row of(ResultSet row, int number) throws SQLException {
            return new Row(
                    row.getString(1),
                    row.getObject(2, UUID.class),
                    row.getObject(3, UUID.class),
                    row.getString(4),
                    row.getString(5),
                    row.getString(6),
                    row.getObject(7, OffsetDateTime.class),
                    row.getObject(8, OffsetDateTime.class),
                    row.getObject(9, OffsetDateTime.class),
                    row.getObject(10, OffsetDateTime.class),
                    row.getObject(11, Integer.class),
                    row.getDouble(12),
                    row.getString(13));
        }
    }

    /** @param tries of the class, by student */
    WorkFacts of(ClassroomId classroom, Map<PersonId, List<QuizTry>> tries) {
        List<Row> rows = jdbc.sql("""
                        select
                            'ASKED' as what,
                            n.id,
                            cast(null as uuid) as learner_id,
                            n.lesson_id,
                            n.quiz_id,
                            n.audience as word,
                            n.opens_at as began_at,
                            n.due_at as ended_at,
                            n.late_until as late_at,
                            n.made_at,
                            n.minutes,
                            case when n.late_always then 1.0 else 0.0 end as number,
                            n.delivery
                        from assignment n
                        where n.classroom_id = :classroom
                        union all
                        select 'MEMBER', null, e.learner_id, null, null, e.group_name, null, null, null, null, null,
                            e.time_factor, null
                        from enrolment e
                        where e.classroom_id = :classroom
                        union all
                        select 'READ', null, r.learner_id, r.lesson_id, null, r.section, r.read_at, null, null, null, null,
                            0, null
                        from enrolment e
                        join section_read r on r.learner_id = e.learner_id
                        where e.classroom_id = :classroom
                            and r.lesson_id in (
                                select n.lesson_id
                                from assignment n
                                where n.classroom_id = :classroom and n.lesson_id is not null
                            )
                        """)
                .param("classroom", classroom.value())
                .query(Row::of)
                .list();
        return new WorkFacts(
                each(rows, "ASKED", ClassWorkQuery::asked).sorted(SOONEST_FIRST).toList(),
                each(rows, "MEMBER", ClassWorkQuery::member).toList(),
                rows.stream()
                        .filter(row -> row.what().equals("READ"))
                        .collect(Collectors.groupingBy(
                                ClassWorkQuery::learner,
                                Collectors.mapping(ClassWorkQuery::read, Collectors.toList()))),
                tries);
    }

    private static <T> Stream<T> each(List<Row> rows, String what, Function<Row, T> as) {
        return rows.stream().filter(row -> row.what().equals(what)).map(as);
    }

    private static Asked asked(Row row) {
        var plan = new AssignmentPlan(
                row.lessonId(),
                row.quizId(),
                Delivery.valueOf(Objects.requireNonNull(row.delivery())),
                instant(row.beganAt()),
                instant(row.endedAt()),
                row.minutes(),
                null,
                row.word() == null ? "" : row.word(),
                instant(row.lateAt()),
                row.number() > 0,
                Counting.BEST);
        return new Asked(
                new AssignmentId(Objects.requireNonNull(row.id())),
                plan,
                Objects.requireNonNull(row.madeAt()).toInstant());
    }

    private static WorkFacts.Member member(Row row) {
        return new WorkFacts.Member(learner(row), row.word(), row.number());
    }

    private static WorkFacts.Read read(Row row) {
        return new WorkFacts.Read(
                Objects.requireNonNull(row.lessonId()),
                Objects.requireNonNull(row.word()),
                Objects.requireNonNull(row.beganAt()).toInstant());
    }

    private static PersonId learner(Row row) {
        return new PersonId(Objects.requireNonNull(row.learnerId()));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
