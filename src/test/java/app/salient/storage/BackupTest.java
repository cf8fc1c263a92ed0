package app.salient.storage;

import static app.salient.testing.Visitors.as;
import static app.salient.testing.Visitors.guest;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import app.salient.account.guest.Guests;
import app.salient.study.AttemptKind;
import app.salient.study.answering.Starting;
import app.salient.testing.OnH2;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.test.context.TestPropertySource;

/** A backup that is made while people answer, and brought back elsewhere, has every row of every table. */
@OnH2
@TestPropertySource(
        properties = "salient.backups.kept=2") // a database of its own: thousands of others' rows take seconds to copy
class BackupTest {
    @Autowired
    Backups backups;

    @Autowired
    Guests guests;

    @Autowired
    Starting starting;

    @Autowired
    JdbcClient jdbc;

    @Value("${salient.data}")
    Path data;

    @TempDir
    Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void bringsEveryRowOfEveryTableBack() throws Exception {
        somebodyStarts();
        Path file = folder.resolve("backup.zip");
        backups.write(file);
        Path empty = folder.resolve("restored");
        assertThat(command("restore", empty, file)).isZero();
        try (Connection restored = H2File.open(empty)) {
            var there = JdbcClient.create(new SingleConnectionDataSource(restored, true));
            assertThat(rows(there)).isEqualTo(rows(jdbc));
        }
        assertThat(rows(jdbc)).hasSizeGreaterThan(18);
    }

    @Test
    void isWholeAlthoughOthersWriteMeanwhile() throws Exception {
        var stop = new AtomicBoolean();
        var writing = Thread.ofVirtual().start(() -> {
            while (!stop.get()) {
                somebodyStarts();
            }
        });
        try {
            for (int i = 0; i < 5; i++) {
                Path file = folder.resolve(i + ".zip");
                backups.write(file);
                assertThat(attemptsHalfThere(file, folder.resolve("restored" + i)))
                        .isZero();
            }
        } finally {
            stop.set(true);
            writing.join();
        }
    }

    /** Of the quiz that {@link #somebodyStarts} starts: each has six questions, written with it. Other tests leave other attempts. */
    private static int attemptsHalfThere(Path file, Path empty) throws IOException, SQLException {
        BackupFile.restore(file, empty);
        try (Connection there = H2File.open(empty)) {
            return JdbcClient.create(new SingleConnectionDataSource(there, true))
                    .sql("""
                            select count(*) from attempt a
                            where a.quiz_id = 'reading-the-sea' and a.kind = 'GRADED'
                                and (select count(*) from attempt_question q where q.attempt_id = a.id) <> 6
                            """)
                    .query(Integer.class)
                    .single();
        }
    }

    @Test
    void asksTheRunningServerByAFileInItsFolder() throws Exception {
        somebodyStarts();
        Path file = folder.resolve("asked.zip");
        assertThat(answerTo(file)).isEmpty();
        assertThat(BackupFile.restore(file, folder.resolve("restored"))).containsKey("ATTEMPT");
        assertThat(data.resolve("backup.request")).doesNotExist();
    }

    @Test
    void saysWhyTheServerCouldNot() throws Exception {
        Path inTheWay = Files.writeString(folder.resolve("file"), "");
        assertThat(answerTo(inTheWay.resolve("backup.zip"))).startsWith("No backup was made");
    }

    private String answerTo(Path target) throws IOException {
        var request = new BackupRequest(data, target);
        request.ask();
        return await().until(request::answer, Optional::isPresent).orElseThrow();
    }

    @Test
    void backsUpAFolderThatNoServerUses() throws Exception {
        Path file = folder.resolve("first.zip");
        backups.write(file);
        Path quiet = folder.resolve("quiet");
        BackupFile.restore(file, quiet);
        assertThat(command("backup", quiet)).isZero();
        assertThat(said()).contains("backups/salient-").contains("by-hand.zip");
    }

    @Test
    void keepsWhatAnOlderH2LeftBeforeItOpensThat() throws Exception {
        Path file = folder.resolve("first.zip");
        backups.write(file);
        Path quiet = folder.resolve("quiet");
        BackupFile.restore(file, quiet);
        Files.writeString(quiet.resolve("h2.version"), "2.3.232");
        assertThat(command("backup", quiet, folder.resolve("second.zip"))).isZero();
        assertThat(quiet.resolve("h2.version")).hasContent(H2Version.OURS);
        try (var files = Files.list(quiet.resolve("backups"))) {
            assertThat(files.map(Path::toString)).singleElement().asString().endsWith("from-2.3.232.zip");
        }
    }

    @Test
    void isNotMeasuredByWhatWasInTheFolderBefore() throws Exception {
        Path file = folder.resolve("first.zip");
        backups.write(file);
        Path before = Files.createDirectory(folder.resolve("before"));
        Files.writeString(before.resolve(SavedBatches.FILE), "99999999");
        Files.writeString(before.resolve("h2.version"), "2.3.232");
        assertThat(command("restore", before, file)).isZero();
        assertThat(before.resolve(SavedBatches.FILE)).doesNotExist();
        assertThat(before.resolve("h2.version")).doesNotExist();
    }

    @Test
    void overwritesNothing() throws Exception {
        Path file = folder.resolve("backup.zip");
        backups.write(file);
        assertThat(command("restore", data, file)).isEqualTo(BackupCommand.FAILED);
        assertThat(said()).contains("holds a database already");
        assertThat(command("backup", data, file)).isEqualTo(BackupCommand.FAILED);
        assertThat(said()).contains("is there already");
    }

    @Test
    void leavesNothingOfWhatIsNoBackup() throws IOException {
        Path rubbish = Files.writeString(folder.resolve("rubbish.zip"), "rubbish");
        Path other = folder.resolve("other.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(other))) {
            for (String name : List.of("../evil", BackupFile.SECRET, BackupFile.DATABASE)) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("no database".getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        Path empty = folder.resolve("empty");
        for (Path file : List.of(rubbish, other, folder.resolve("missing.zip"))) {
            assertThatThrownBy(() -> BackupFile.restore(file, empty)).isInstanceOf(IOException.class);
            assertThat(empty.resolve(BackupFile.DATABASE)).doesNotExist();
            assertThat(folder.resolve("evil")).doesNotExist();
        }
    }

    @Test
    void keepsTheNewestOfTheNightlyOnesAndEveryOther() throws IOException {
        var kept = new BackupFolder(folder);
        for (String name : List.of("2026-01-01", "2026-01-02", "2026-01-03")) {
            Files.writeString(folder.resolve("salient-" + name + "-033000-nightly.zip"), "");
        }
        Files.writeString(folder.resolve("salient-2025-01-01-000000-by-hand.zip"), "");
        kept.keepNewest(2);
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "salient-2026-01-02-033000-nightly.zip",
                            "salient-2026-01-03-033000-nightly.zip",
                            "salient-2025-01-01-000000-by-hand.zip");
        }
    }

    @Test
    void makesOneEachNight() throws IOException {
        backups.nightly();
        try (var files = Files.list(data.resolve("backups"))) {
            assertThat(files.filter(file -> file.toString().endsWith("-nightly.zip")))
                    .hasSize(1);
        }
    }

    private void somebodyStarts() {
        var someone = guest();
        as(someone, () -> starting.start("reading-the-sea", AttemptKind.GRADED));
    }

    private int command(Object... arguments) {
        var out = new PrintStream(said, true, StandardCharsets.UTF_8);
        return BackupCommand.run(Arrays.stream(arguments).map(String::valueOf).toList(), Clock.systemUTC(), out, out);
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    /** Every row of every table, as text. */
    private static Map<String, List<String>> rows(JdbcClient jdbc) throws SQLException {
        Map<String, List<String>> rows = new TreeMap<>();
        var tables = jdbc.sql("select table_name from information_schema.tables where table_schema = 'PUBLIC'")
                .query(String.class)
                .list();
        for (String table : tables) {
            rows.put(
                    table,
                    new ArrayList<>(jdbc.sql("select * from \"" + table + "\"").query().listOfRows().stream()
                            .map(row -> String.valueOf(new TreeMap<>(row)))
                            .sorted()
                            .toList()));
        }
        return rows;
    }
}
