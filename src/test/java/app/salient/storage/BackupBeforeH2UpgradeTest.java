package app.salient.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.salient.testing.SteppingClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.zip.ZipFile;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another H2 than the last one opens a database: what that one left is kept first. */
class BackupBeforeH2UpgradeTest {
    private static final String OLDER = "2.3.232";

    @TempDir
    Path data;

    private Path version;

    @BeforeEach
    void someDatabase() throws IOException {
        version = data.resolve("h2.version");
        start();
        Flyway.configure().dataSource(new H2File(data).migrator()).load().migrate();
        assertThat(version).hasContent(H2Version.OURS);
    }

    @Test
    void keepsWhatTheOlderOneLeftByteByByte() throws Exception {
        Files.writeString(version, OLDER);
        byte[] left = Files.readAllBytes(data.resolve(BackupFile.DATABASE));
        start();
        assertThat(version).hasContent(H2Version.OURS);
        Path kept = backups().getFirst();
        assertThat(kept.getFileName().toString()).endsWith("-before-h2-upgrade-from-2.3.232.zip");
        try (var zip = new ZipFile(kept.toFile())) {
            assertThat(zip.getInputStream(zip.getEntry(BackupFile.DATABASE)).readAllBytes())
                    .isEqualTo(left);
        }
        assertThat(BackupFile.restore(kept, data.resolve("restored"))).containsKey("PERSON");
    }

    @Test
    void keepsNothingWhileItIsTheSame() {
        start();
        assertThat(data.resolve("backups")).doesNotExist();
    }

    /** What was written before versions were written down is known. */
    @Test
    void knowsTheFirst() throws IOException {
        Files.delete(version);
        assertThat(new H2Version(data).last()).isEqualTo("2.4.240");
    }

    @Test
    void leavesAloneWhatItCannotOpen() throws IOException {
        Files.writeString(version, OLDER);
        Path database = data.resolve(BackupFile.DATABASE);
        byte[] unknown =
                "what a later version might write\n".repeat(1_000).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        Files.write(database, unknown);
        assertThatThrownBy(this::start)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("was left as it is")
                .hasCauseInstanceOf(SQLException.class);
        assertThat(Files.readAllBytes(database)).isEqualTo(unknown);
        assertThat(version).hasContent(OLDER);
    }

    /** As the application does it. */
    private void start() {
        var file = new StorageConfiguration().h2File(data, new SteppingClock());
        try (file) {
            file.writer().close();
        }
    }

    private List<Path> backups() throws IOException {
        try (var files = Files.list(data.resolve("backups"))) {
            return files.toList();
        }
    }
}
