package app.salient.classroom;

import app.salient.account.Person;
import app.salient.account.PersonId;
import app.salient.account.Role;
import app.salient.account.Visitor;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The students of a class: many are taken in or named in one statement. Writes go into the caller's transaction. */
@Repository
class StudentsQuery {
    private final JdbcClient jdbc;
    private final JdbcOperations batches;

    StudentsQuery(JdbcClient jdbc, JdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Takes in those whose accounts were just made for the class. @param groupOf each of them; null for none */
    void insert(ClassroomId classroom, Map<PersonId, @Nullable String> groupOf, Instant now) {
        var at = now.atOffset(ZoneOffset.UTC);
        List<@Nullable Object[]> rows = new ArrayList<>();
        groupOf.forEach((learner, group) ->
                rows.add(new @Nullable Object[] {UUID.randomUUID(), classroom.value(), learner.value(), at, group}));
        batches.batchUpdate("""
                insert into enrolment
                    (id, version, classroom_id, learner_id, joined_at, time_factor, group_name, account_made)
                values (?, 0, ?, ?, ?, 1, ?, true)
                """, rows);
    }

    private record TimeRow(UUID id, double most) {}

    /** The most time that any student of each class has, in whichever of their classes; a class without students is left out. */
    Map<ClassroomId, Double> largestTimeFactorsAround(Collection<ClassroomId> classes) {
        return classes.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("""
                        select here.classroom_id as id, max(anywhere.time_factor) as most
                        from enrolment here
                        join enrolment anywhere on anywhere.learner_id = here.learner_id
                        where here.classroom_id in (:classes)
                        group by here.classroom_id
                        """)
                        .param(
                                "classes",
                                classes.stream().map(ClassroomId::value).toList())
                        .query(TimeRow.class)
                        .list()
                        .stream()
                        .collect(Collectors.toMap(row -> new ClassroomId(row.id()), TimeRow::most));
    }

    boolean isInOpenClass(PersonId learner) {
        return jdbc.sql("""
                        select count(*)
                        from enrolment e
                        join classroom c on c.id = e.classroom_id
                        where e.learner_id = ? and c.archived_at is null
                        """).param(learner.value()).query(Long.class).single() > 0;
    }

    record Name(UUID id, String name) {}

    private record Row(UUID id, String name) {}

    /** Students of the class whose account was made for them and who have not signed in yet, by name. */
    List<Visitor> neverSignedIn(ClassroomId classroom) {
        return jdbc.sql("""
                        select p.id, p.name
                        from enrolment e
                        join person p on p.id = e.learner_id
                        join sign_in_link l on l.person_id = p.id
                        where e.classroom_id = ? and p.password_hash = ?
                        order by p.name_folded
                        """).param(classroom.value()).param(Person.NO_PASSWORD).query(Row.class).list().stream()
                .map(row -> new Visitor(new PersonId(row.id()), Role.STUDENT, row.name()))
                .toList();
    }

    private record MemberRow(UUID id, String name, @Nullable String groupName) {}

    /** By name. */
    List<Grouping.Member> membersOf(ClassroomId classroom) {
        return jdbc.sql("""
                        select p.id, coalesce(e.alias, p.name) as name, e.group_name
                        from enrolment e
                        join person p on p.id = e.learner_id
                        where e.classroom_id = ?
                        order by coalesce(e.alias, p.name_folded)
                        """).param(classroom.value()).query(MemberRow.class).list().stream()
                .map(row ->
                        new Grouping.Member(new PersonId(row.id()), row.name(), Optional.ofNullable(row.groupName())))
                .toList();
    }

    /** What the students of a class are called in it, by name. */
    List<Name> namesIn(ClassroomId classroom) {
        return jdbc.sql("""
                        select p.id, coalesce(e.alias, p.name) as name
                        from enrolment e
                        join person p on p.id = e.learner_id
                        where e.classroom_id = ?
                        order by coalesce(e.alias, p.name_folded)
                        """).param(classroom.value()).query(Name.class).list();
    }
}
