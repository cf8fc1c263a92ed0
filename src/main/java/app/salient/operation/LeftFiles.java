package app.salient.operation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Deletes files that were made for a download by a server that was killed before it could: they hold what people answered. Those of
 * a server that runs are younger than a day.
 */
@Component
class LeftFiles {
    private static final Logger LOG = LoggerFactory.getLogger(LeftFiles.class);
    private static final Duration AGE = Duration.ofDays(1);

    /** As {@code FileJob} and {@code AnkiPackage} call theirs. */
    private static final Pattern OURS = Pattern.compile("salient-.*\\.(part|anki2|anki2-journal)");

    private final Path folder;
    private final Clock clock;

    @Autowired
    LeftFiles(Clock clock) {
        this(Path.of(System.getProperty("java.io.tmpdir")), clock);
    }

    LeftFiles(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT6H")
    void tidy() {
        Instant young = clock.instant().minus(AGE);
        try (var files = Files.newDirectoryStream(folder, file -> isLeft(file, young))) {
            for (Path file : files) {
                Files.deleteIfExists(file);
                LOG.info("Deleted {}, which a server that was killed had left", file.getFileName());
            }
        } catch (IOException e) { // of somebody else, or the folder is not to be listed
            LOG.warn("Files that were left in {} could not be deleted: {}", folder, e.toString());
        }
    }

    private static boolean isLeft(Path file, Instant young) throws IOException {
        return OURS.matcher(file.getFileName().toString()).matches()
                && Files.isRegularFile(file)
                && Files.isWritable(file)
                && Files.getLastModifiedTime(file).toInstant().isBefore(young);
    }
}
