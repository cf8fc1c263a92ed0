package app.salient.testing;

import app.salient.account.PersonId;
import app.salient.account.Role;
import app.salient.account.Visitor;
import app.salient.storage.Committer;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes people with accounts for a test; each has a row of their own and nobody knows their password. */
public final class Cast {
    private final Committer committer;
    private final JdbcClient jdbc;
    private final Clock clock;

    Cast(Committer committer, JdbcClient jdbc, Clock clock) {
        this.committer = committer;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Visitor student(String name) {
        return with(Role.STUDENT, name);
    }

    public Visitor instructor(String name) {
        return with(Role.INSTRUCTOR, name);
    }

    /** @param name need not be unique: what is compared at sign-in gets a number */
    private Visitor with(Role role, String name) {
        var id = new PersonId(UUID.randomUUID());
        committer.commit(() -> {
            jdbc.sql("""
                            insert into person (id, version, role, name, name_folded, password_hash, created_at)
                            values (?, 0, ?, ?, ?, '{argon2id}nobody knows', ?)
                            """)
                    .params(
                            id.value(),
                            role.name(),
                            name,
                            name.toLowerCase(java.util.Locale.ROOT) + " " + id,
                            clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
        });
        return new Visitor(id, role, name);
    }
}
