package app.salient.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A start opens the file several times for a moment, and must not rewrite it each time. */
class OpenedForAMomentTest {
    private static final int ROUNDS = 12;

    @TempDir
    Path data;

    /** By what stands there now it would be 2 MB. */
    @Test
    void isNotCompactedWhenItIsClosed() throws SQLException, IOException {
        leaveGaps();
        assertThat(Files.size(data.resolve("salient.mv.db"))).isGreaterThan(10 * 1024 * 1024);
    }

    /** Rows that were written over, in chunks of their own, which a compaction would throw away. */
    private void leaveGaps() throws SQLException {
        for (int round = 0; round < ROUNDS; round++) {
            try (var database = H2File.open(data);
                    var statement = database.createStatement()) {
                statement.execute("create table if not exists much (id int primary key, words varchar)");
                statement.execute("merge into much select x, repeat('a' || x, 200) from system_range(1, 2000)");
            }
        }
    }
}
