package app.salient.testing;

import app.salient.account.PersonId;
import app.salient.account.Role;
import app.salient.account.Visitor;
import app.salient.storage.Committer;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Makes people with accounts for a test; each has a row of their own. */
public final class Cast {
    /** Everyone's. */
    public static final String PASSWORD = "a quiet harbour";

    private final Committer committer;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final String hash;

    Cast(Committer committer, JdbcClient jdbc, Clock clock, PasswordEncoder passwords) {
        this.committer = committer;
        this.jdbc = jdbc;
        this.clock = clock;
        this.hash = String.valueOf(passwords.encode(PASSWORD));
    }

    /** Writes behind the application's back, as a fault would. */
    public void commit(Runnable work) {
        committer.commit(work);
    }

    public Visitor student(String name) {
        return with(Role.STUDENT, name);
    }

    public Visitor instructor(String name) {
        return with(Role.INSTRUCTOR, name);
    }

    public Visitor admin(String name) {
        return with(Role.ADMIN, name);
    }

    /** What this person signs in by. */
    public static String signInName(Visitor visitor) {
        return signInName(visitor.name(), visitor.id());
    }

    private static String signInName(String name, PersonId id) {
        return name.toLowerCase(Locale.ROOT) + " " + id.toString().substring(0, 13);
    }

    /** @param name need not be unique: what is compared at sign-in gets a number */
    private Visitor with(Role role, String name) {
        var id = new PersonId(UUID.randomUUID());
        committer.commit(() -> {
            jdbc.sql("""
                            insert into person (id, version, role, name, name_folded, password_hash, created_at)
                            values (?, 0, ?, ?, ?, ?, ?)
                            """)
                    .params(
                            id.value(),
                            role.name(),
                            name,
                            signInName(name, id),
                            hash,
                            clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
        });
        return new Visitor(id, role, name);
    }
}
