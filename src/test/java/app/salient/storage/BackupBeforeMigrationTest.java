package app.salient.storage;

import static org.assertj.core.api.Assertions.assertThat;

import app.salient.testing.SteppingClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An upgrade keeps what was there before it changes anything. */
class BackupBeforeMigrationTest {
    @TempDir
    Path data;

    @Test
    void keepsAnOlderDatabaseAndUpgradesIt() throws Exception {
        flyway("1").migrate();
        try (var old = H2File.open(data);
                var statement = old.createStatement()) {
            statement.execute("""
                    insert into person (id, version, role, created_at)
                    values (random_uuid(), 0, 'GUEST', current_timestamp)
                    """);
        }
        migrate(flyway("latest"));
        assertThat(BackupFile.rowsIn(data)).containsEntry("PERSON", 1L).containsKey("RECOVERY_CODE");

        Path kept = backups().getFirst();
        assertThat(kept.getFileName().toString()).endsWith("before-upgrade-from-1.zip");
        assertThat(BackupFile.restore(kept, data.resolve("old")))
                .containsEntry("PERSON", 1L)
                .doesNotContainKey("RECOVERY_CODE");
    }

    @Test
    void keepsNothingOfANewDatabaseOrWhenNothingChanges() throws IOException {
        migrate(flyway("latest"));
        migrate(flyway("latest"));
        assertThat(data.resolve("backups")).doesNotExist();
    }

    private void migrate(Flyway flyway) {
        new BackupBeforeMigration(data, new SteppingClock()).migrate(flyway);
    }

    private Flyway flyway(String target) {
        return Flyway.configure()
                .dataSource(new H2File(data).migrator())
                .target(target)
                .load();
    }

    private List<Path> backups() throws IOException {
        try (var files = Files.list(data.resolve("backups"))) {
            return files.toList();
        }
    }
}
