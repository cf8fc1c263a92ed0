package app.salient.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;

/** Keeps the database as it is before an upgrade changes it: there is no way back but this. Nothing else is open by then. */
final class BackupBeforeMigration implements FlywayMigrationStrategy {
    private static final Logger LOG = LoggerFactory.getLogger(BackupBeforeMigration.class);

    private final Path dataFolder;
    private final Clock clock;

    BackupBeforeMigration(Path dataFolder, Clock clock) {
        this.dataFolder = dataFolder;
        this.clock = clock;
    }

    @Override
    public void migrate(Flyway flyway) {
        var before = flyway.info().current();
        if (before != null && flyway.info().pending().length > 0) {
            keep("before-upgrade-from-" + before.getVersion());
        }
        flyway.migrate();
    }

    private void keep(String why) {
        Path target = BackupFolder.of(dataFolder).next(why, clock.instant());
        try (Connection admin = H2File.open(dataFolder)) {
            BackupFile.write(zip -> BackupFile.copy(admin, zip), dataFolder, target);
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(
                    "The database was not upgraded, since it could not be backed up first: " + e.getMessage(), e);
        }
        LOG.info("Backed up before the upgrade: {}", target);
    }
}
