package app.salient.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** Students with passwords, written straight into the file of a server that has made it and is stopped. */
public final class ScratchAccounts {
    public static final String PASSWORD = "rye bread and butter";

    private static final OffsetDateTime MADE = OffsetDateTime.of(2026, 9, 1, 8, 0, 0, 0, ZoneOffset.UTC);

    private ScratchAccounts() {}

    public static String name(int number) {
        return "Student %05d".formatted(number);
    }

    /** All have the same hash, of the kind that {@code SignInConfiguration} makes: making one costs as much as checking one. */
    static void make(Path data, int count) throws IOException {
        make(new ScratchFile(data).open(), count);
    }

    /** As in a file, in a database that servers have made. */
    public static void make(DataSource database, int count) {
        String hash = "{argon2id}"
                + Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8().encode(PASSWORD);
        new JdbcTemplate(database)
                .batchUpdate(
                        """
                        insert into person (id, version, role, name, name_folded, password_hash, created_at)
                        values (?, 0, 'STUDENT', ?, ?, ?, ?)
                        """,
                        IntStream.range(0, count)
                                .mapToObj(number -> row(number, hash))
                                .toList());
    }

    private static Object[] row(int number, String hash) {
        String name = name(number);
        return new Object[] {UUID.randomUUID(), name, name.toLowerCase(Locale.ROOT), hash, MADE};
    }
}
