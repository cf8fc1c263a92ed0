package app.salient.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The file of the database, before anything opens it. */
record DatabaseFile(Path path) {
    static DatabaseFile in(Path dataFolder) {
        return new DatabaseFile(dataFolder.toAbsolutePath().normalize().resolve("salient.mv.db"));
    }

    /**
     * H2 takes an empty file for a new database: people would find their school gone and nobody would have been told.
     *
     * @throws StartRefused if there is a file with nothing in it
     */
    void check() {
        try {
            if (Files.exists(path) && Files.size(path) == 0) {
                throw new StartRefused(
                        "The database %s is empty, so all that people did is missing: put the whole data "
                                        .formatted(path)
                                + "folder back from a backup or, to begin anew, remove the file.");
            }
        } catch (IOException e) {
            throw new StartRefused("The database %s cannot be read (%s).".formatted(path, e.getMessage()));
        }
    }
}
