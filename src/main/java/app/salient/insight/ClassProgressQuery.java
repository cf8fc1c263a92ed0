package app.salient.insight;

import app.salient.account.PersonId;
import app.salient.classroom.ClassroomId;
import app.salient.classroom.Counting;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads a class's progress in one statement, however many students it has. */
@Repository
class ClassProgressQuery {
    private final JdbcClient jdbc;

    ClassProgressQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whose class a learner is in; for telling open pages. */
    Set<ClassroomId> classesOf(PersonId learner) {
        return jdbc
                .sql("select classroom_id from enrolment where learner_id = ?")
                .param(learner.value())
                .query(UUID.class)
                .list()
                .stream()
                .map(ClassroomId::new)
                .collect(Collectors.toSet());
    }

    private record Name(UUID id, String name) {}

    /** Everybody in these classes; who has a name in one and only an alias in another has the name. */
    Map<PersonId, String> namesIn(Collection<ClassroomId> classes) {
        return classes.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("""
                        select p.id, case when max(case when e.alias is null then 1 else 0 end) = 1
                            then p.name else min(e.alias) end as name
                        from enrolment e
                        join person p on p.id = e.learner_id
                        where e.classroom_id in (:classes)
                        group by p.id, p.name
                        """)
                        .param(
                                "classes",
                                classes.stream().map(ClassroomId::value).toList())
                        .query(Name.class)
                        .list()
                        .stream()
                        .collect(Collectors.toMap(row -> new PersonId(row.id()), Name::name));
    }

    Map<PersonId, String> namesOfInstructors() {
        return jdbc.sql("""
                        select id, name
                        from person
                        where role in ('INSTRUCTOR', 'ADMIN')
                        """).query(Name.class).list().stream()
                .collect(Collectors.toMap(row -> new PersonId(row.id()), Name::name));
    }

    private record Row(
            String what,
            UUID learnerId,
            @Nullable String name,
            @Nullable String nameFolded,
            @Nullable String lessonId,
            int counted,
            @Nullable Double earned,
            @Nullable Double possible,
            int version,
            @Nullable OffsetDateTime handedInAt) {}

    /**
     * @param results by quiz, a number that changes whenever a result of the class does: another attempt, another mark, another
     *     member
     * @param countings by quiz, which attempt counts; none for what is not assigned
     */
    record Found(ClassProgress progress, Map<String, Long> results, Map<String, Counting> countings) {}

    /**
     * Members, what they have read, every result, and what is under way, one below the other: H2 works a derived table out anew
     * for every row that it is joined to, so they are put together here. Rights are the caller's business.
     */
    Found found(ClassroomId classroom) {
        List<Row> rows = jdbc.sql("""
                        select
                            'MEMBER' as what,
                            p.id as learner_id,
                            coalesce(e.alias, p.name) as name,
                            coalesce(e.alias, p.name_folded) as name_folded,
                            null as lesson_id,
                            0 as counted,
                            cast(null as double precision) as earned,
                            cast(null as double precision) as possible,
                            0 as version,
                            cast(null as timestamp with time zone) as handed_in_at
                        from enrolment e
                        join person p on p.id = e.learner_id
                        where e.classroom_id = :classroom
                        union all
                        select 'READ', r.learner_id, null, null, r.lesson_id, count(*), null, null, 0, null
                        from enrolment e
                        join section_read r on r.learner_id = e.learner_id
                        where e.classroom_id = :classroom
                        group by r.learner_id, r.lesson_id
                        union all
                        select 'RESULT', a.learner_id, null, null, a.quiz_id, 0, a.earned, a.possible, a.version,
                            a.handed_in_at
                        from enrolment e
                        join attempt a on a.learner_id = e.learner_id
                        where e.classroom_id = :classroom and a.kind = 'GRADED' and a.handed_in_at is not null
                        union all
                        select 'OPEN', a.learner_id, null, null, a.quiz_id, count(d.response), null, null, 0, null
                        from enrolment e
                        join attempt a on a.learner_id = e.learner_id
                        left join draft d on d.attempt_id = a.id
                        where e.classroom_id = :classroom and a.kind = 'GRADED' and a.handed_in_at is null
                        group by a.learner_id, a.quiz_id
                        union all
                        select 'COUNTING', n.id, n.counting, null, n.quiz_id, 0, null, null, 0, null
                        from assignment n
                        where n.classroom_id = :classroom and n.quiz_id is not null
                        """)
                .param("classroom", classroom.value())
                .query(Row.class)
                .list();
        return new Found(new ClassProgress(students(rows)), results(rows), countings(rows));
    }

    ClassProgress of(ClassroomId classroom) {
        return found(classroom).progress();
    }

    /** The order in which the database gives the rows does not matter. */
    private static Map<String, Long> results(List<Row> rows) {
        return rows.stream()
                .filter(row -> row.what().equals("RESULT"))
                .collect(Collectors.groupingBy(
                        row -> orEmpty(row.lessonId()),
                        Collectors.summingLong(
                                row -> Objects.hash(row.learnerId(), row.earned(), row.possible(), row.version())
                                        * 2_654_435_761L)));
    }

    /** Of two assignments of one quiz the stricter rule. */
    private static Map<String, Counting> countings(List<Row> rows) {
        return rows.stream()
                .filter(row -> row.what().equals("COUNTING"))
                .collect(Collectors.toMap(
                        row -> orEmpty(row.lessonId()),
                        row -> Counting.valueOf(orEmpty(row.name())),
                        (one, other) -> one.compareTo(other) >= 0 ? one : other));
    }

    private static List<ClassProgress.Student> students(List<Row> rows) {
        Map<UUID, Map<String, ClassProgress.Standing>> lessonsOf = new HashMap<>();
        for (Row row : counted(rows)) {
            if (row.lessonId() != null) {
                lessonsOf
                        .computeIfAbsent(row.learnerId(), id -> new HashMap<>())
                        .merge(row.lessonId(), standing(row), ClassProgress.Standing::with);
            }
        }
        return rows.stream()
                .filter(row -> row.what().equals("MEMBER"))
                .sorted(Comparator.comparing(row -> orEmpty(row.nameFolded())))
                .map(row -> new ClassProgress.Student(
                        new PersonId(row.learnerId()),
                        orEmpty(row.name()),
                        lessonsOf.getOrDefault(row.learnerId(), Map.of())))
                .toList();
    }

    /** Of several results of one student in one quiz only the one that the class counts; the better one without an assignment. */
    private static List<Row> counted(List<Row> rows) {
        var countings = countings(rows);
        Map<List<?>, Row> best = rows.stream()
                .filter(row -> row.what().equals("RESULT"))
                .collect(Collectors.toMap(
                        row -> List.of(row.learnerId(), orEmpty(row.lessonId())),
                        row -> row,
                        (one, other) ->
                                better(countings.getOrDefault(orEmpty(one.lessonId()), Counting.BEST), one, other)));
        return Stream.concat(
                        rows.stream()
                                .filter(row ->
                                        row.what().equals("READ") || row.what().equals("OPEN")),
                        best.values().stream())
                .toList();
    }

    private static Row better(Counting counting, Row one, Row other) {
        boolean earlier = handedIn(one).isBefore(handedIn(other));
        return switch (counting) {
            case FIRST -> earlier ? one : other;
            case LAST -> earlier ? other : one;
            case BEST -> share(one) > share(other) || (share(one) == share(other) && earlier) ? one : other;
        };
    }

    private static OffsetDateTime handedIn(Row row) {
        return row.handedInAt() == null ? OffsetDateTime.MIN : row.handedInAt();
    }

    private static double share(Row row) {
        return row.earned() == null || row.possible() == null || row.possible() == 0
                ? 0
                : row.earned() / row.possible();
    }

    private static String orEmpty(@Nullable String name) {
        return name == null ? "" : name;
    }

    private static ClassProgress.Standing standing(Row row) {
        boolean open = row.what().equals("OPEN");
        return new ClassProgress.Standing(
                row.what().equals("READ") ? row.counted() : 0,
                row.earned() == null || row.possible() == null
                        ? Optional.empty()
                        : Optional.of(new ClassProgress.Score(row.earned(), row.possible())),
                open,
                open ? row.counted() : 0);
    }
}
