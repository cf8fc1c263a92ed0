package app.salient.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the database as another version of H2 left it, byte by byte, before this one opens it and perhaps writes what that one cannot read.
 * Whether this one can open it at all is tried on the copy.
 */
final class BackupBeforeH2Upgrade {
    private static final Logger LOG = LoggerFactory.getLogger(BackupBeforeH2Upgrade.class);

    private final Path dataFolder;
    private final Clock clock;

    BackupBeforeH2Upgrade(Path dataFolder, Clock clock) {
        this.dataFolder = dataFolder;
        this.clock = clock;
    }

    /** Does nothing where there is no database, or H2 is still the same. Nobody may have it open. */
    void keep() {
        String before = new H2Version(dataFolder).last();
        if (before.equals(H2Version.OURS) || !Files.exists(dataFolder.resolve(BackupFile.DATABASE))) {
            return;
        }
        Path target = BackupFolder.of(dataFolder).next("before-h2-upgrade-from-" + before, clock.instant());
        try {
            BackupFile.write(zip -> BackupFile.copyClosed(dataFolder, zip), dataFolder, target);
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(
                    "The database of H2 " + before + " was left as it is, since no backup of it opens with H2 "
                            + H2Version.OURS + ": " + e.getMessage(),
                    e);
        }
        LOG.info("Backed up before H2 {} opens it: {}", H2Version.OURS, target);
    }
}
