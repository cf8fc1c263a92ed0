package app.salient.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The random password of the H2 file, kept beside it so that only who can read the folder can open the database. */
final class DatabasePassword {
    private DatabasePassword() {}

    static String of(Path dataFolder) {
        Path file = dataFolder.resolve("database.secret");
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(dataFolder);
                byte[] random = new byte[24];
                new SecureRandom().nextBytes(random);
                // Written aside and moved into place: a process killed here must not leave an empty password.
                Path aside = Files.createTempFile(dataFolder, "database", ".secret"); // readable by the owner alone
                Files.writeString(aside, HexFormat.of().formatHex(random), StandardOpenOption.SYNC);
                Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
            }
            String password = Files.readString(file).strip();
            if (password.isEmpty()) {
                throw new IllegalStateException(
                        file + " is empty. Put the file back from a backup of the same folder.");
            }
            return password;
        } catch (IOException e) {
            throw new UncheckedIOException("The database password cannot be read or made in " + dataFolder, e);
        }
    }
}
