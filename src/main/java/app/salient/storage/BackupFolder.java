package app.salient.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Where backups lie unless somebody says otherwise: {@code backups} in the data folder. Copy them to another disk. */
record BackupFolder(Path path) {
    static final String NIGHTLY = "nightly";

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss").withZone(ZoneOffset.UTC);

    static BackupFolder of(Path dataFolder) {
        return new BackupFolder(dataFolder.toAbsolutePath().normalize().resolve("backups"));
    }

    /** @param why becomes part of the name */
    Path next(String why, Instant now) {
        return path.resolve("salient-" + MOMENT.format(now) + "-" + why + ".zip");
    }

    /** Removes the oldest of the nightly ones; those that somebody asked for stay. */
    void keepNewest(int most) throws IOException {
        for (Path old : nightly().stream().skip(most).toList()) {
            Files.delete(old);
        }
    }

    private List<Path> nightly() throws IOException {
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(file -> file.getFileName().toString().endsWith("-" + NIGHTLY + ".zip"))
                    .sorted(Comparator.comparing(
                                    (Path file) -> file.getFileName().toString())
                            .reversed())
                    .toList();
        }
    }
}
