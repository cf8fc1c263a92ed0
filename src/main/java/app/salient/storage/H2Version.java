package app.salient.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.h2.engine.Constants;

/** Which H2 has opened the database last. It stands beside it, since the database itself names only the one that made it. */
record H2Version(Path dataFolder) {
    static final String OURS = Constants.VERSION;

    /** No other had been used before this was written down. */
    private static final String FIRST = "2.4.240";

    private Path file() {
        return dataFolder.resolve("h2.version");
    }

    /** Numbers and dots: it becomes part of a name. */
    String last() {
        try {
            return Files.exists(file()) ? Files.readString(file()).replaceAll("[^0-9.]", "") : FIRST;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Before another database is put here. */
    void forget() {
        try {
            Files.deleteIfExists(file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void isNowOurs() {
        try {
            if (!Files.exists(file()) || !last().equals(OURS)) {
                Files.writeString(file(), OURS);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
