package app.salient.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a killed server had made for a download does not lie about for good. */
class LeftFilesTest {
    private static final Instant NOW = Instant.parse("2026-11-27T12:00:00Z");

    @TempDir
    Path folder;

    @Test
    void areDeletedOnceNobodyCanBeWaitingForThem() throws IOException {
        Path left = file("salient-123.part", Duration.ofHours(25));
        Path cards = file("salient-cards4.anki2", Duration.ofDays(3));
        Path young = file("salient-456.part", Duration.ofHours(23));
        Path others = file("holiday.part", Duration.ofDays(30));
        new LeftFiles(folder, Clock.fixed(NOW, ZoneOffset.UTC)).tidy();
        assertThat(left).doesNotExist();
        assertThat(cards).doesNotExist();
        assertThat(young).exists();
        assertThat(others).exists();
    }

    @Test
    void areNoReasonToFailWhereThereIsNoSuchFolder() {
        new LeftFiles(folder.resolve("none"), Clock.fixed(NOW, ZoneOffset.UTC)).tidy();
        assertThat(folder).isEmptyDirectory();
    }

    private Path file(String name, Duration age) throws IOException {
        Path made = Files.writeString(folder.resolve(name), "Anna, 7 points");
        Files.setLastModifiedTime(made, FileTime.from(NOW.minus(age)));
        return made;
    }
}
