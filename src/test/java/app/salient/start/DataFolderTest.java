package app.salient.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    Path scratch;

    @Test
    void makesTheFolderAndLeavesOnlyItsLockThere() throws IOException {
        Path folder = scratch.resolve("new/data of mine");
        try (var hold = new DataFolder(folder).take()) {
            assertThat(hold.channel().isOpen()).isTrue();
            assertThat(folder).isDirectoryContaining("glob:**/salient.lock");
            assertThat(folder.toFile().list()).hasSize(1);
        }
    }

    @Test
    void saysWhatIsInTheWay() throws IOException {
        Path file = Files.writeString(scratch.resolve("file"), "not a folder");
        assertThatThrownBy(() -> new DataFolder(file).take())
                .isInstanceOf(StartRefused.class)
                .hasMessage(
                        "The data folder %s cannot be created (a file of that name is in the way): "
                                + "choose another with ./salient run --data FOLDER.",
                        file);
        assertThatThrownBy(() -> new DataFolder(file.resolve("below")).take())
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("cannot be created");
    }

    /** Permission bits do not bind root, so a kernel folder stands in for a read-only disk. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void refusesAFolderThatNothingCanBeWrittenTo() {
        Path readOnly = Path.of("/proc/self");
        assertThatThrownBy(() -> new DataFolder(readOnly).take())
                .isInstanceOf(StartRefused.class)
                .hasMessageStartingWith("Nothing can be written to the data folder /proc/self (");
    }

    /** In the address of an H2 database, what follows a semicolon can run SQL. */
    @Test
    void refusesANameThatTheDatabaseWouldTakeForSettings() {
        Path tricky = scratch.resolve("data;INIT=RUNSCRIPT FROM 'x'");
        assertThatThrownBy(() -> new DataFolder(tricky).take())
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("has a semicolon in its name")
                .hasMessageEndingWith("choose another with ./salient run --data FOLDER.");
        assertThat(tricky).doesNotExist();
    }

    @Test
    void refusesADiskThatIsAlmostFull() {
        assertThatThrownBy(() -> new DataFolder(scratch).take(Long.MAX_VALUE))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(" MB left and Salient needs 8796093022207");
    }

    @Test
    void keepsASecondSalientOutUntilTheFirstHasLeft() throws IOException {
        var folder = new DataFolder(scratch);
        try (var _ = folder.take()) {
            assertThatThrownBy(folder::take)
                    .isInstanceOf(StartRefused.class)
                    .hasMessage(
                            "The data folder %s is in use by another Salient (process %d): stop that one, "
                                    + "or choose another with ./salient run --data FOLDER.",
                            scratch, ProcessHandle.current().pid());
        }
        folder.take().close();
    }

    @Test
    void isNotHeldBackByTheLockFileOfAProcessThatDied() throws IOException {
        Files.writeString(scratch.resolve("salient.lock"), "999999999 and some more\n");
        try (var _ = new DataFolder(scratch).take()) {
            assertThat(Files.readString(scratch.resolve("salient.lock"), StandardCharsets.UTF_8))
                    .isEqualTo(ProcessHandle.current().pid() + "\n");
        }
    }
}
