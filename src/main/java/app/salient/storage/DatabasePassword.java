package app.salient.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
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
                Files.writeString(file, HexFormat.of().formatHex(random), StandardOpenOption.CREATE_NEW);
                if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
                    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
                }
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("The database password cannot be read or made in " + dataFolder, e);
        }
    }
}
