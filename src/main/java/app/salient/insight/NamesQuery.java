package app.salient.insight;

import app.salient.account.PersonId;
import app.salient.classroom.ClassroomId;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is in which class, and what people are called. Rights are the caller's business. */
@Repository
class NamesQuery {
    private final JdbcClient jdbc;

    NamesQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Name(UUID id, String name) {}

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

    /** Everybody in these classes; who has a name in one and only an alias in another has the name. */
    Map<PersonId, String> in(Collection<ClassroomId> classes) {
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

    Map<PersonId, String> ofInstructors() {
        return jdbc.sql("""
                        select id, name
                        from person
                        where role in ('INSTRUCTOR', 'ADMIN')
                        """).query(Name.class).list().stream()
                .collect(Collectors.toMap(row -> new PersonId(row.id()), Name::name));
    }
}
