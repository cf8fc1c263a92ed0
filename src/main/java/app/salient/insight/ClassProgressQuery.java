package app.salient.insight;

import app.salient.account.PersonId;
import app.salient.classroom.ClassroomId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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

    private record Row(
            UUID id,
            String name,
            @Nullable String lessonId,
            int sectionsRead,
            @Nullable Double earned,
            @Nullable Double possible,
            int openAttempts,
            int answered) {}

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

    /** Rights are the caller's business. */
    ClassProgress of(ClassroomId classroom) {
        List<Row> rows = jdbc.sql("""
                        with member as (
                            select
                                p.id,
                                coalesce(e.alias, p.name) as name,
                                coalesce(e.alias, p.name_folded) as name_folded
                            from enrolment e
                            join person p on p.id = e.learner_id
                            where e.classroom_id = ?
                        ),
                        reading as (
                            select r.learner_id, r.lesson_id, count(*) as sections_read
                            from section_read r
                            join member m on m.id = r.learner_id
                            group by r.learner_id, r.lesson_id
                        ),
                        counting as (
                            select quiz_id, max(counting) as counting
                            from assignment
                            where classroom_id = ?
                            group by quiz_id
                        ),
                        ranked as (
                            select
                                a.learner_id,
                                a.quiz_id,
                                a.earned,
                                a.possible,
                                row_number() over (
                                    partition by a.learner_id, a.quiz_id
                                    order by
                                        case when k.counting = 'FIRST' then a.handed_in_at end nulls last,
                                        case when k.counting = 'LAST' then a.handed_in_at end desc nulls last,
                                        a.earned / nullif(a.possible, 0) desc nulls last, a.handed_in_at
                                ) as place
                            from attempt a
                            join member m on m.id = a.learner_id
                            left join counting k on k.quiz_id = a.quiz_id
                            where a.kind = 'GRADED' and a.handed_in_at is not null
                        ),
                        open_quiz as (
                            select a.learner_id, a.quiz_id, count(d.id) as answered
                            from attempt a
                            join member m on m.id = a.learner_id
                            left join draft d on d.attempt_id = a.id and d.response is not null
                            where a.kind = 'GRADED' and a.handed_in_at is null
                            group by a.learner_id, a.quiz_id
                        ),
                        touched as (
                            select learner_id, lesson_id from reading
                            union
                            select learner_id, quiz_id from ranked
                            union
                            select learner_id, quiz_id from open_quiz
                        )
                        select
                            m.id,
                            m.name,
                            t.lesson_id,
                            coalesce(r.sections_read, 0) as sections_read,
                            b.earned,
                            b.possible,
                            case when o.learner_id is null then 0 else 1 end as open_attempts,
                            coalesce(o.answered, 0) as answered
                        from member m
                        left join touched t on t.learner_id = m.id
                        left join reading r on r.learner_id = m.id and r.lesson_id = t.lesson_id
                        left join ranked b on b.learner_id = m.id and b.quiz_id = t.lesson_id and b.place = 1
                        left join open_quiz o on o.learner_id = m.id and o.quiz_id = t.lesson_id
                        order by m.name_folded, t.lesson_id
                        """)
                .params(classroom.value(), classroom.value())
                .query(Row.class)
                .list();
        return new ClassProgress(students(rows));
    }

    private static List<ClassProgress.Student> students(List<Row> rows) {
        List<ClassProgress.Student> students = new ArrayList<>();
        Map<UUID, Map<String, ClassProgress.Standing>> lessonsOf = new HashMap<>();
        for (Row row : rows) {
            var lessons = lessonsOf.get(row.id());
            if (lessons == null) {
                lessons = new HashMap<>();
                lessonsOf.put(row.id(), lessons);
                students.add(new ClassProgress.Student(new PersonId(row.id()), row.name(), lessons));
            }
            if (row.lessonId() != null) {
                lessons.put(row.lessonId(), standing(row));
            }
        }
        return students;
    }

    private static ClassProgress.Standing standing(Row row) {
        Optional<ClassProgress.Score> best = row.earned() == null || row.possible() == null
                ? Optional.empty()
                : Optional.of(new ClassProgress.Score(row.earned(), row.possible()));
        return new ClassProgress.Standing(row.sectionsRead(), best, row.openAttempts() > 0, row.answered());
    }
}
