package app.salient.account.making;

import app.salient.account.Person;
import app.salient.account.PersonErased;
import app.salient.account.PersonId;
import app.salient.account.Role;
import app.salient.account.Visitor;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Many accounts and their sign-in links in a few statements. Writes go into the caller's transaction. */
@Repository
class NewLearnersQuery {
    private static final int AT_ONCE = 1_000;

    private final JdbcClient jdbc;
    private final JdbcOperations batches;

    NewLearnersQuery(JdbcClient jdbc, JdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    private record Row(UUID id, String role, String name, String nameFolded) {}

    /** Who signs in by these names, by folded name. */
    Map<String, Visitor> having(Collection<String> foldedNames) {
        Map<String, Visitor> found = new HashMap<>();
        var names = List.copyOf(foldedNames);
        for (int from = 0; from < names.size(); from += AT_ONCE) {
            jdbc.sql("select id, role, name, name_folded from person where name_folded in (:names)")
                    .param("names", names.subList(from, Math.min(names.size(), from + AT_ONCE)))
                    .query(Row.class)
                    .list()
                    .forEach(row -> found.put(
                            row.nameFolded(),
                            new Visitor(new PersonId(row.id()), Role.valueOf(row.role()), row.name())));
        }
        return found;
    }

    void insert(List<Person> people) {
        List<Object[]> rows = new ArrayList<>();
        for (Person person : people) {
            rows.add(new Object[] {
                person.id().value(),
                person.role().name(),
                person.name(),
                person.nameFolded(),
                person.passwordHash(),
                person.createdAt().atOffset(ZoneOffset.UTC)
            });
        }
        batches.batchUpdate("""
                insert into person (id, version, role, name, name_folded, password_hash, created_at)
                values (?, 0, ?, ?, ?, ?, ?)
                """, rows);
    }

    /** @param hashes of the links' secrets, by whose they are */
    void insertLinks(Map<PersonId, String> hashes, Instant now, Instant expires) {
        var at = now.atOffset(ZoneOffset.UTC);
        var until = expires.atOffset(ZoneOffset.UTC);
        List<Object[]> rows = new ArrayList<>();
        hashes.forEach((person, hash) -> rows.add(new Object[] {person.value(), hash, at, until}));
        batches.batchUpdate(
                "insert into sign_in_link (person_id, secret_hash, made_at, expires_at) values (?, ?, ?, ?)", rows);
    }

    void deleteLinks(Collection<PersonId> people) {
        List<Object[]> rows = new ArrayList<>();
        people.forEach(person -> rows.add(new Object[] {person.value()}));
        batches.batchUpdate("delete from sign_in_link where person_id = ?", rows);
    }

    @EventListener
    void on(PersonErased erased) {
        deleteLinks(List.of(erased.person()));
    }

    /** @param expiresAt null for one that was made by an older version */
    record Link(
            UUID personId, OffsetDateTime madeAt, @Nullable OffsetDateTime expiresAt) {}

    Optional<Link> link(String hash) {
        return jdbc.sql("select person_id, made_at, expires_at from sign_in_link where secret_hash = ?")
                .param(hash)
                .query(Link.class)
                .optional();
    }

    Optional<Link> linkOf(PersonId person) {
        return jdbc.sql("select person_id, made_at, expires_at from sign_in_link where person_id = ?")
                .param(person.value())
                .query(Link.class)
                .optional();
    }

    /** That a link was made for somebody; this stays when the link has gone. @param by null for whoever starts the server */
    void noteHelp(PersonId person, @Nullable PersonId by, Instant now) {
        jdbc.sql("insert into help_to_sign_in (id, person_id, made_by, made_at) values (?, ?, ?, ?)")
                .param(UUID.randomUUID())
                .param(person.value())
                .param(by == null ? null : by.value())
                .param(now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** @return how many links went: 0 when somebody has just used it */
    int delete(String hash) {
        return jdbc.sql("delete from sign_in_link where secret_hash = ?")
                .param(hash)
                .update();
    }
}
