package app.salient.storage;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The H2 file and its two doors: one writing connection for the whole application, and a pool of readers that the database
 * itself refuses to let write.
 */
final class H2File {
    private static final String ADMIN = "salient";
    private static final String READER = "reader";
    private static final int READERS = 8;

    private final String url;
    private final String password;

    H2File(Path dataFolder) {
        Path file = dataFolder.toAbsolutePath().normalize().resolve("salient");
        if (file.toString().indexOf(';') >= 0) { // what follows it in a URL are settings, and some of them run SQL
            throw new IllegalArgumentException("a data folder must not have a semicolon in its name: " + dataFolder);
        }
        this.url = "jdbc:h2:file:" + file;
        this.password = DatabasePassword.of(dataFolder);
    }

    /** Opens the file on its own, such as that of a backup; closing the connection closes the file. */
    static Connection open(Path dataFolder) throws SQLException {
        return new H2File(dataFolder).migrator().getConnection();
    }

    /**
     * For migrations, while nothing else is open. Its connections close when they have done their work, and the last of them
     * closes the file, which is then read anew. Until then H2 2.4.240 evaluates checks such as {@code in ('A', 'B')} in the
     * session that made them, and refuses every row once that session is gone ("The database has been closed").
     */
    DataSource migrator() {
        return new DriverManagerDataSource(adminUrl(), ADMIN, password);
    }

    HikariDataSource writer() {
        prepare();
        return pool("writer", ADMIN, 1);
    }

    HikariDataSource readers() {
        return pool("reader", READER, READERS);
    }

    private HikariDataSource pool(String name, String user, int size) {
        var pool = new HikariDataSource(); // opens nothing before it is asked for a connection: after the migrations
        pool.setPoolName(name);
        pool.setJdbcUrl(user.equals(ADMIN) ? adminUrl() : url);
        pool.setUsername(user);
        pool.setPassword(password);
        pool.setMaximumPoolSize(size);
        pool.setMinimumIdle(size == 1 ? 1 : 0);
        // A connection to a file in this process cannot go stale; the writer must never be swapped for a second one.
        pool.setMaxLifetime(0);
        return pool;
    }

    /** WRITE_DELAY=0 and one writer are what keeps acknowledged commits: see docs/decisions. Never set RETENTION_TIME. */
    private String adminUrl() {
        return url + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
    }

    private void prepare() {
        try (Connection admin = DriverManager.getConnection(adminUrl(), ADMIN, password);
                var statement = admin.createStatement()) {
            statement.execute("create user if not exists " + READER + " password '" + password + "'");
            statement.execute("grant select on schema public to " + READER);
            require(admin, "WRITE_DELAY", 0, 0);
            require(admin, "RETENTION_TIME", 45_000, Long.MAX_VALUE);
        } catch (SQLException e) {
            throw new IllegalStateException("The database " + url + " cannot be opened: " + e.getMessage(), e);
        }
    }

    private static void require(Connection admin, String setting, long least, long most) throws SQLException {
        try (var query = admin.prepareStatement(
                "select setting_value from information_schema.settings where setting_name = ?")) {
            query.setString(1, setting);
            try (var rows = query.executeQuery()) {
                // A setting at its default is not always listed; both defaults that matter here are listed by 2.4.240.
                if (!rows.next() || rows.getLong(1) < least || rows.getLong(1) > most) {
                    throw new IllegalStateException(
                            "H2 does not run with a safe " + setting + "; answers could be lost.");
                }
            }
        }
    }
}
