package app.salient.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.h2.mvstore.DataUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What H2 says of real files that something has happened to, and what a person reads then. */
class DamagedDatabaseTest {
    private static final int BLOCK = 4_096;

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void someDatabase() throws SQLException {
        file = folder.resolve("salient.mv.db");
        try (var database = DriverManager.getConnection(url(), "salient", "right");
                var statement = database.createStatement()) {
            statement.execute("create table answer (text varchar)");
            statement.execute("insert into answer select repeat('sea', 100) from system_range(1, 2000)");
        }
    }

    /** H2 would find no table in it, or an older state, and go on with that. */
    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.5, 0.9, 0.999})
    void saysThatAFileIsCutShort(double share) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate((long) (Files.size(file) * share));
        }
        assertThatThrownBy(() -> DatabaseFile.in(folder).check())
                .isInstanceOf(StartRefused.class)
                .hasMessageStartingWith("The database in the data folder is damaged or cut short")
                .hasMessageEndingWith("./salient run --data FOLDER.");
    }

    @Test
    void takesAFileThatIsWhole() {
        assertThatCode(() -> DatabaseFile.in(folder).check()).doesNotThrowAnyException();
    }

    @Test
    void saysThatTheFileIsMissingWhenSomethingWasSavedInIt() throws IOException {
        Files.delete(file);
        Path saved = folder.resolve("salient.saved");
        Files.writeString(saved, "%020d\n".formatted(0));
        assertThatCode(() -> DatabaseFile.in(folder).check()).doesNotThrowAnyException();
        Files.writeString(saved, "%020d\n".formatted(120));
        assertThatThrownBy(() -> DatabaseFile.in(folder).check())
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("is missing")
                .hasMessageEndingWith("remove salient.saved too.");
    }

    @Test
    void takesAFileAsAKilledServerLeavesIt() throws Exception {
        try (var database = DriverManager.getConnection(url() + ";WRITE_DELAY=0", "salient", "right");
                var statement = database.createStatement()) {
            for (int i = 0; i < 200; i++) {
                statement.execute("insert into answer values ('lake')");
            }
            statement.execute("checkpoint sync");
            Path left = Files.createDirectory(folder.resolve("left"));
            Files.copy(file, left.resolve("salient.mv.db"));
            assertThatCode(() -> DatabaseFile.in(left).check()).doesNotThrowAnyException();
        }
    }

    @Test
    void saysThatAFileIsNoDatabase() throws IOException {
        Files.writeString(file, "a shopping list\n".repeat(2_000));
        assertThat(sentence("right")).startsWith("The database in the data folder is damaged or cut short");
    }

    @Test
    void saysThatAFileIsOfAnotherFormat() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        for (int block = 0; block < 2 * BLOCK; block += BLOCK) { // the head is there twice
            String head = new String(bytes, block, BLOCK, StandardCharsets.ISO_8859_1);
            byte[] other = head.substring(0, head.indexOf(",fletcher:"))
                    .replaceFirst("format:\\d+", "format:9")
                    .getBytes(StandardCharsets.ISO_8859_1);
            String sum = ",fletcher:" + Integer.toHexString(DataUtils.getFletcher32(other, 0, other.length)) + "\n";
            System.arraycopy(other, 0, bytes, block, other.length);
            System.arraycopy(sum.getBytes(StandardCharsets.ISO_8859_1), 0, bytes, block + other.length, sum.length());
        }
        Files.write(file, bytes);
        assertThat(sentence("right"))
                .startsWith("The database in the data folder was written by another version of H2");
    }

    @Test
    void saysThatThePasswordIsNotItsOwn() {
        assertThat(sentence("wrong")).contains("does not open with the password in database.secret");
    }

    private String url() {
        return "jdbc:h2:file:" + folder.resolve("salient");
    }

    /** One line that ends with the way out. */
    private String sentence(String password) {
        var failure = catchThrowableOfType(
                SQLException.class,
                () -> DriverManager.getConnection(url(), "salient", password).close());
        assertThat(RefusalReporter.sentence(new IllegalStateException(failure)))
                .endsWith("./salient run --data FOLDER.")
                .doesNotContain("\n");
        return String.valueOf(RefusalReporter.sentence(failure));
    }
}
