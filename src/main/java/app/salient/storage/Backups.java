package app.salient.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Backs the H2 file up while people answer: each night, and when {@code ./salient backup} asks. PostgreSQL has its own ways. */
@Component
class Backups {
    private static final Logger LOG = LoggerFactory.getLogger(Backups.class);

    private final Database database;
    private final Path dataFolder;
    private final int kept;
    private final DataSource writer;
    private final Committer committer;
    private final Clock clock;

    Backups(
            Database database,
            @Value("${salient.data}") Path dataFolder,
            @Value("${salient.backups.kept:14}") int kept,
            @Qualifier("writerDataSource") DataSource writer,
            Committer committer,
            Clock clock) {
        this.database = database;
        this.dataFolder = dataFolder;
        this.kept = kept;
        this.writer = writer;
        this.committer = committer;
        this.clock = clock;
    }

    @Scheduled(cron = "${salient.backups.at:0 30 3 * * *}")
    void nightly() {
        if (database.isH2() && kept > 0) {
            var folder = BackupFolder.of(dataFolder);
            try {
                write(folder.next(BackupFolder.NIGHTLY, clock.instant()));
                folder.keepNewest(kept);
            } catch (IOException | RuntimeException e) { // the old ones stay
                LOG.error("The nightly backup failed", e);
            }
        }
    }

    @Scheduled(fixedDelayString = "${salient.backups.asked-every:PT1S}")
    void answerRequest() {
        if (database.isH2()) {
            BackupRequest.in(dataFolder).ifPresent(request -> request.answer(this::write));
        }
    }

    /**
     * Copies the file while nobody writes; answers wait for that. What was copied is then opened and tried beside them.
     *
     * @return rows by table
     */
    Map<String, Long> write(Path target) {
        try {
            return BackupFile.write(zip -> committer.alone(() -> copy(zip)), dataFolder, target);
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("No backup was made: " + e.getMessage(), e);
        }
    }

    private void copy(Path zip) {
        try (Connection admin = writer.getConnection()) {
            BackupFile.copy(admin, zip);
        } catch (SQLException e) {
            throw new IllegalStateException("No backup was made: " + e.getMessage(), e);
        }
    }
}
