package app.salient.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.Objects;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.h2.api.ErrorCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/**
 * The database of a server that was killed, and then cut short, as by a copy onto a full disk: it opens with all that was
 * acknowledged, or not at all.
 */
class CutShortTest {
    private static final int ACKNOWLEDGED = 60;
    private static final int BLOCK = 4_096;

    @TempDir
    Path running;

    @TempDir
    Path copy;

    @BeforeEach
    void copyOfARunningDatabase() throws Exception {
        var file = new H2File(running);
        try (var writer = file.writer();
                file) {
            Flyway.configure().dataSource(file.migrator()).load().migrate();
            save(file, writer);
            for (String name : new String[] {BackupFile.SECRET, SavedBatches.FILE, BackupFile.DATABASE}) {
                Files.copy(running.resolve(name), copy.resolve(name));
            }
        }
    }

    private static void save(H2File file, HikariDataSource writer) throws InterruptedException {
        var jdbc = JdbcClient.create(writer);
        var committer = new GroupingCommitter(
                new JdbcTransactionManager(writer),
                file.batchEnd(() -> jdbc),
                new Announcements(event -> {}),
                new CommitterMeters(new SimpleMeterRegistry()));
        for (int i = 0; i < ACKNOWLEDGED; i++) {
            committer.commit(() -> jdbc.sql("""
                    insert into persistent_logins (username, series, token, last_used)
                    values ('cut', cast(random_uuid() as varchar), 't', now())
                    """).update());
        }
        committer.destroy();
    }

    @Test
    void opensAsItWasLeft() throws SQLException {
        assertThat(rows()).isEqualTo(ACKNOWLEDGED);
    }

    /** In the middle of the last that was saved, between two, and where H2 would find no table at all. */
    @ParameterizedTest
    @ValueSource(doubles = {0.05, 0.3, 0.5, 0.7, 0.9, 0.97, 0.99, 0.999})
    void isRefusedWhenSomethingIsMissing(double share) throws IOException {
        cutTo((long) (Files.size(copy.resolve(BackupFile.DATABASE)) * share));
        isRefused();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void isRefusedWhenBlocksAreMissingAtTheEnd(int blocks) throws IOException {
        long size = Files.size(copy.resolve(BackupFile.DATABASE));
        cutTo(size / BLOCK * BLOCK - (long) blocks * BLOCK);
        isRefused();
    }

    @Test
    void opensWhenSomebodyMeansToGoOnWithTheOlderOne() throws Exception {
        cutTo(Files.size(copy.resolve(BackupFile.DATABASE)) * 9 / 10);
        Files.delete(copy.resolve(SavedBatches.FILE));
        assertThat(rows()).isBetween(1, ACKNOWLEDGED - 1);
    }

    /** By us, because it is older than what was saved; or by H2, where so little is left that it finds out by itself. */
    private void isRefused() {
        assertThatThrownBy(this::rows)
                .satisfies(refused -> assertThat(Stream.iterate(refused, Objects::nonNull, Throwable::getCause)
                                .filter(SQLException.class::isInstance)
                                .map(cause -> ((SQLException) cause).getErrorCode()))
                        .containsAnyOf(SavedBatches.OLDER, ErrorCode.FILE_CORRUPTED_1));
    }

    private void cutTo(long size) throws IOException {
        try (var channel = FileChannel.open(copy.resolve(BackupFile.DATABASE), StandardOpenOption.WRITE)) {
            channel.truncate(size);
        }
    }

    /** As a server that starts. */
    private int rows() throws SQLException {
        var file = new H2File(copy);
        try (var writer = file.writer();
                file;
                var connection = writer.getConnection();
                var query = connection.createStatement();
                var found = query.executeQuery("select count(*) from persistent_logins where username = 'cut'")) {
            return found.next() ? found.getInt(1) : -1;
        }
    }
}
