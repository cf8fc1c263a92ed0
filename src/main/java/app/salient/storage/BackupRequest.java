package app.salient.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * How {@code ./salient backup} asks a running server: by a file in the data folder that names the target. Who may write there owns
 * the data anyway, so it needs no port and no password.
 */
record BackupRequest(Path dataFolder, Path target) {
    private static final String ASKED = "backup.request";
    private static final String ANSWERED = "backup.answer";

    static Optional<BackupRequest> in(Path dataFolder) {
        Path asked = dataFolder.resolve(ASKED);
        if (!Files.exists(asked)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new BackupRequest(
                    dataFolder, Path.of(Files.readString(asked).strip())));
        } catch (IOException e) {
            return Optional.empty(); // it was taken back a moment ago
        }
    }

    /** Asks, and takes an answer to an earlier request away. */
    void ask() throws IOException {
        Files.deleteIfExists(dataFolder.resolve(ANSWERED));
        put(ASKED, target.toString());
    }

    /** @return empty while there is none; "" for success, else why not */
    Optional<String> answer() throws IOException {
        Path answered = dataFolder.resolve(ANSWERED);
        if (!Files.exists(answered)) {
            return Optional.empty();
        }
        String answer = Files.readString(answered);
        Files.delete(answered);
        return Optional.of(answer);
    }

    void takeBack() throws IOException {
        Files.deleteIfExists(dataFolder.resolve(ASKED));
    }

    void answer(Consumer<Path> backup) {
        try {
            takeBack();
            put(ANSWERED, outcome(backup));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String outcome(Consumer<Path> backup) {
        try {
            backup.accept(target);
            return "";
        } catch (RuntimeException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private void put(String name, String text) throws IOException {
        Path aside = Files.createTempFile(dataFolder, "backup", null);
        Files.writeString(aside, text);
        Files.move(aside, dataFolder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }
}
