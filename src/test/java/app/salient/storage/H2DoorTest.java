package app.salient.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The door to the database, whatever lies behind it. */
@Timeout(20)
class H2DoorTest {
    private static final Duration AT_ONCE = Duration.ofMillis(1);
    private static final SQLException CLOSED = new SQLException("closed", "90098", 90_098);

    @TempDir
    Path folder;

    @Test
    void opensAgainAlthoughATrialEndsInAnError() {
        var trials = new AtomicInteger();
        try (var door = new H2Door(
                () -> {
                    if (trials.incrementAndGet() == 1) {
                        throw new OutOfMemoryError("for this test");
                    }
                    return somewhere();
                },
                AT_ONCE)) {
            door.shut(CLOSED);
            opens(door);
        }
        assertThat(trials).hasValue(2);
    }

    @Test
    void closesWhileATrialDoesNotEnd() throws Exception {
        var tries = new CountDownLatch(1);
        var end = new CountDownLatch(1);
        var door = new H2Door(
                () -> {
                    tries.countDown();
                    await().until(() -> end.getCount() == 0);
                    return somewhere();
                },
                AT_ONCE);
        door.shut(CLOSED);
        tries.await();
        door.close();
        end.countDown();
        assertThatThrownBy(door::pass).isInstanceOf(DoorShut.class);
    }

    @Test
    void refusesABatchWhoseSyncIsOfADatabaseOpenedLater() throws SQLException {
        try (var door = new H2Door(this::somewhere, AT_ONCE);
                var one = somewhere();
                var statement = one.createStatement()) {
            statement.execute("create table saved_batches (batches bigint)");
            statement.execute("insert into saved_batches values (0)");
            var writer = JdbcClient.create(new SingleConnectionDataSource(one, true));
            var saved = new SavedBatches(folder);
            var end = new H2BatchEnd(() -> writer, saved, door);
            end.beforeCommit();
            assertThatCode(end::sync).doesNotThrowAnyException();
            assertThat(folder.resolve(SavedBatches.FILE)).content().contains("1");
            end.beforeCommit();
            door.shut(CLOSED);
            opens(door);
            assertThatThrownBy(end::sync)
                    .isInstanceOf(TransientDataAccessResourceException.class)
                    .satisfies(refused -> assertThat(Outage.isKnown(refused)).isTrue());
            assertThat(folder.resolve(SavedBatches.FILE)).content().contains("1");
        }
    }

    private static void opens(H2Door door) {
        await().untilAsserted(() -> assertThatCode(door::pass).doesNotThrowAnyException());
    }

    private Connection somewhere() throws SQLException {
        return DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("some"));
    }
}
