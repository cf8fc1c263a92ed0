package app.salient.storage;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.util.DriverDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The H2 file and who uses it: one writing connection for the whole application, and a pool of readers that the database
 * itself refuses to let write. Both come through one {@link H2Door}.
 */
final class H2File implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(H2File.class);
    private static final String ADMIN = "salient";
    private static final String READER = "reader";
    private static final int READERS = 8;

    /** With less room than this the next answers would only fill the disk again. */
    private static final long ROOM_BYTES = 10L * 1024 * 1024;

    /** For who opens the file only for a moment: when it is closed H2 compacts it, by whole chunks, which takes seconds of a large one. */
    private static final String CLOSES_AT_ONCE = ";MAX_COMPACT_TIME=0";

    private static final Duration BEFORE_OPENING_AGAIN = Duration.ofSeconds(1);

    private final Path folder;
    private final String url;
    private final String password;
    private final SavedBatches saved;
    private final H2Door door = new H2Door(this::tryAlone, BEFORE_OPENING_AGAIN);

    H2File(Path dataFolder) {
        Path file = dataFolder.toAbsolutePath().normalize().resolve("salient");
        if (file.toString().indexOf(';') >= 0) { // what follows it in a URL are settings, and some of them run SQL
            throw new IllegalArgumentException("a data folder must not have a semicolon in its name: " + dataFolder);
        }
        this.folder = dataFolder;
        this.saved = new SavedBatches(dataFolder);
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
        return new DriverManagerDataSource(adminUrl() + CLOSES_AT_ONCE, ADMIN, password);
    }

    HikariDataSource writer() {
        prepare();
        return pool("writer", ADMIN, 1);
    }

    HikariDataSource readers() {
        return pool("reader", READER, READERS);
    }

    private HikariDataSource pool(String name, String user, int size) {
        var pool = new HikariDataSource() { // opens nothing before it is asked for a connection: after the migrations
                    @Override
                    public Connection getConnection() throws SQLException {
                        door.pass();
                        return super.getConnection();
                    }
                };
        String address = user.equals(ADMIN) ? adminUrl() : url;
        pool.setPoolName(name);
        var driver = new DriverDataSource(address, null, new Properties(), user, password);
        pool.setDataSource(new DelegatingDataSource(driver) {
            @Override
            public Connection getConnection() throws SQLException {
                return door.open(super::getConnection);
            }
        });
        pool.setMaximumPoolSize(size);
        pool.setMinimumIdle(0);
        if (size == 1) {
            pool.setIdleTimeout(0); // while the writer is there the database does not close
        }
        // A connection to a file in this process cannot go stale; the writer must never be swapped for a second one.
        pool.setMaxLifetime(0);
        door.serve(pool);
        return pool;
    }

    /** @param writer gives what is in the transaction of the thread that asks */
    BatchEnd batchEnd(Supplier<JdbcClient> writer) {
        return new H2BatchEnd(writer, saved, door);
    }

    /** Opens the file while nobody has it open, looks whether all is there, and writes to it. */
    private Connection tryAlone() throws SQLException {
        demandRoom();
        // While its disk is away the folder may be empty: nobody wants a new database there.
        Connection admin = DriverManager.getConnection(adminUrl() + ";IFEXISTS=TRUE", ADMIN, password);
        try (var statement = admin.createStatement()) {
            saved.check(admin);
            statement.execute("update write_probe set written_at = current_timestamp");
            statement.execute("checkpoint sync");
            return admin;
        } catch (SQLException | RuntimeException | Error e) {
            try (admin) {
                throw e;
            }
        }
    }

    private void demandRoom() throws SQLException {
        try {
            long free = Files.getFileStore(folder).getUsableSpace();
            if (free < ROOM_BYTES) {
                throw new SQLException("the disk of " + folder + " has " + free / 1024 / 1024 + " MB left");
            }
        } catch (IOException e) { // some disks do not tell; the write that follows will
            LOG.debug("The disk of {} does not say how much room it has", folder, e);
        }
    }

    @Override
    public void close() {
        door.close();
    }

    /** WRITE_DELAY=0 and one writer are what keeps acknowledged commits: see docs/decisions. Never set RETENTION_TIME. */
    private String adminUrl() {
        return url + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
    }

    private void prepare() {
        if (!Files.exists(folder.resolve(BackupFile.DATABASE))) {
            saved.forget();
        }
        try (Connection admin = DriverManager.getConnection(adminUrl() + CLOSES_AT_ONCE, ADMIN, password);
                var statement = admin.createStatement()) {
            saved.check(admin);
            statement.execute("create user if not exists " + READER + " password '" + password + "'");
            statement.execute("grant select on schema public to " + READER);
            require(admin, "WRITE_DELAY", 0, 0);
            require(admin, "RETENTION_TIME", 45_000, Long.MAX_VALUE);
            new H2Version(folder).isNowOurs();
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
