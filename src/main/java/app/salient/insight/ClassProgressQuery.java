package app.salient.insight;

import app.salient.account.PersonId;
import app.salient.classroom.Audience;
import app.salient.classroom.ClassroomId;
import app.salient.study.AttemptId;
import app.salient.study.Counting;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads a class's progress in one statement, however many students it has. */
@Repository
class ClassProgressQuery {
    /** Of everybody, or of whom the place in it says. */
    private static final String FACTS = """
            select
                'MEMBER' as what,
                cast(null as uuid) as id,
                p.id as learner_id,
                coalesce(e.alias, p.name) as name,
                coalesce(e.alias, p.name_folded) as word,
                e.group_name as subject,
                0 as counted,
                cast(0 as double precision) as earned,
                cast(0 as double precision) as possible,
                0 as version,
                cast(null as timestamp with time zone) as began_at,
                cast(null as timestamp with time zone) as at,
                cast(null as timestamp with time zone) as late_at
            from enrolment e
            join person p on p.id = e.learner_id
            where e.classroom_id = :classroom%1$s
            union all
            select 'READ', null, r.learner_id, null, null, r.lesson_id, count(*), 0, 0, 0, null, null, null
            from enrolment e
            join section_read r on r.learner_id = e.learner_id
            where e.classroom_id = :classroom%1$s
            group by r.learner_id, r.lesson_id
            union all
            select 'RESULT', a.id, a.learner_id, null, null, a.quiz_id, 0, a.earned, a.possible, a.version,
                a.started_at, a.handed_in_at, a.late_from
            from enrolment e
            join attempt a on a.learner_id = e.learner_id
            where e.classroom_id = :classroom%1$s and a.kind = 'GRADED' and a.handed_in_at is not null
            union all
            select 'OPEN', a.id, a.learner_id, null, null, a.quiz_id, count(d.response), 0, 0, 0,
                a.started_at, coalesce(max(d.saved_at), a.started_at), null
            from enrolment e
            join attempt a on a.learner_id = e.learner_id
            left join draft d on d.attempt_id = a.id
            where e.classroom_id = :classroom%1$s and a.kind = 'GRADED' and a.handed_in_at is null
            group by a.id, a.learner_id, a.quiz_id, a.started_at
            union all
            select 'RULE', n.id, null, n.audience, n.counting, n.quiz_id, case when n.delivery = 'PRACTICE' then 1 else 0 end,
                0, 0, 0, n.made_at, null, null
            from assignment n
            where n.classroom_id = :classroom and n.quiz_id is not null
            """;

    private final JdbcClient jdbc;

    ClassProgressQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(
            String what,
            @Nullable UUID id,
            @Nullable UUID learnerId,
            @Nullable String name,
            @Nullable String word,
            @Nullable String subject,
            int counted,
            double earned,
            double possible,
            int version,
            @Nullable OffsetDateTime beganAt,
            @Nullable OffsetDateTime at,
            @Nullable OffsetDateTime lateAt) {
        /** Tens of thousands of them come, hence places instead of names. */
        static Row of(ResultSet row, int number) throws SQLException {
            return new Row(
                    row.getString(1),
                    row.getObject(2, UUID.class),
                    row.getObject(3, UUID.class),
                    row.getString(4),
                    row.getString(5),
                    row.getString(6),
                    row.getInt(7),
                    row.getDouble(8),
                    row.getDouble(9),
                    row.getInt(10),
                    row.getObject(11, OffsetDateTime.class),
                    row.getObject(12, OffsetDateTime.class),
                    row.getObject(13, OffsetDateTime.class));
        }
    }

    /**
     * @param results by quiz, a number that changes whenever a result of the class does: another attempt, another mark, another
     *     member
     * @param tries all of them, by student
     * @param counted those of them that count: of each quiz a result and what is under way
     */
    record Found(
            ClassProgress progress,
            Map<String, Long> results,
            Map<PersonId, List<QuizTry>> tries,
            Map<PersonId, List<QuizTry>> counted) {}

    /**
     * Members, what they have read, every try, and which of them counts, one below the other: H2 works a derived table out anew for
     * every row that it is joined to, so they are put together here. Rights are the caller's business.
     */
    Found found(ClassroomId classroom) {
        return found(jdbc.sql(FACTS.formatted("")).param("classroom", classroom.value()));
    }

    private static Found found(JdbcClient.StatementSpec facts) {
        List<Row> rows = facts.query(Row::of).list();
        var tries = Stream.concat(each(rows, "RESULT"), each(rows, "OPEN"))
                .map(ClassProgressQuery::quizTry)
                .collect(Collectors.groupingBy(QuizTry::learner));
        var counted = counted(rows, tries);
        return new Found(new ClassProgress(students(rows, counted)), results(rows), tries, counted);
    }

    ClassProgress of(ClassroomId classroom) {
        return found(classroom).progress();
    }

    /** @return empty when they are not in the class */
    Optional<ClassProgress.Student> of(ClassroomId classroom, PersonId student) {
        return found(jdbc.sql(FACTS.formatted(" and e.learner_id = :learner"))
                        .param("classroom", classroom.value())
                        .param("learner", student.value()))
                .progress()
                .students()
                .stream()
                .findFirst();
    }

    /** The order in which the database gives the rows does not matter. */
    private static Map<String, Long> results(List<Row> rows) {
        return each(rows, "RESULT")
                .collect(Collectors.groupingBy(
                        row -> orEmpty(row.subject()),
                        Collectors.summingLong(
                                row -> Objects.hash(row.learnerId(), row.earned(), row.possible(), row.version())
                                        * 2_654_435_761L)));
    }

    private static Map<PersonId, List<QuizTry>> counted(List<Row> rows, Map<PersonId, List<QuizTry>> tries) {
        var rules = new CountingRules(
                each(rows, "RULE").map(ClassProgressQuery::rule).toList());
        return each(rows, "MEMBER")
                .collect(Collectors.toMap(
                        ClassProgressQuery::learner,
                        member -> rules.counted(
                                        learner(member),
                                        member.subject(),
                                        tries.getOrDefault(learner(member), List.of()))
                                .toList()));
    }

    private static List<ClassProgress.Student> students(List<Row> rows, Map<PersonId, List<QuizTry>> counted) {
        Map<PersonId, Map<String, ClassProgress.Standing>> lessonsOf = new HashMap<>();
        each(rows, "READ").forEach(row -> stand(lessonsOf, learner(row), orEmpty(row.subject()), read(row)));
        counted.forEach((learner, own) -> own.forEach(one -> stand(lessonsOf, learner, one.quizId(), standing(one))));
        var begun = rows.stream()
                .filter(row -> !row.what().equals("MEMBER") && row.learnerId() != null)
                .map(ClassProgressQuery::learner)
                .collect(Collectors.toSet());
        return each(rows, "MEMBER")
                .sorted(Comparator.comparing(row -> orEmpty(row.word())))
                .map(row -> new ClassProgress.Student(
                        learner(row),
                        orEmpty(row.name()),
                        begun.contains(learner(row)),
                        lessonsOf.getOrDefault(learner(row), Map.of())))
                .toList();
    }

    private static void stand(
            Map<PersonId, Map<String, ClassProgress.Standing>> lessonsOf,
            PersonId learner,
            String lesson,
            ClassProgress.Standing standing) {
        lessonsOf.computeIfAbsent(learner, id -> new HashMap<>()).merge(lesson, standing, ClassProgress.Standing::with);
    }

    private static ClassProgress.Standing read(Row row) {
        return new ClassProgress.Standing(row.counted(), Optional.empty(), false, 0);
    }

    private static ClassProgress.Standing standing(QuizTry one) {
        return one.open()
                ? new ClassProgress.Standing(0, Optional.empty(), true, one.answered())
                : new ClassProgress.Standing(
                        0, Optional.of(new ClassProgress.Score(one.earned(), one.possible())), false, 0);
    }

    private static CountingRules.Rule rule(Row row) {
        return new CountingRules.Rule(
                orEmpty(row.subject()),
                new Audience(orEmpty(row.name())),
                row.counted() > 0,
                Counting.valueOf(orEmpty(row.word())),
                Objects.requireNonNull(row.beganAt()).toInstant());
    }

    private static QuizTry quizTry(Row row) {
        return new QuizTry(
                new AttemptId(Objects.requireNonNull(row.id())),
                learner(row),
                orEmpty(row.subject()),
                row.what().equals("OPEN"),
                Objects.requireNonNull(row.beganAt()).toInstant(),
                Objects.requireNonNull(row.at()).toInstant(),
                row.lateAt() == null ? null : row.lateAt().toInstant(),
                row.earned(),
                row.possible(),
                row.counted());
    }

    private static Stream<Row> each(List<Row> rows, String what) {
        return rows.stream().filter(row -> row.what().equals(what));
    }

    private static PersonId learner(Row row) {
        return new PersonId(Objects.requireNonNull(row.learnerId()));
    }

    private static String orEmpty(@Nullable String name) {
        return name == null ? "" : name;
    }
}
