package app.salient.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.OptionalLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Counts what has reached the disk, in the database and beside it. A file that was cut short, as by a copy onto a full disk, H2 opens with
 * whatever older state is still whole in it, and says nothing; but it has counted less than was acknowledged.
 */
record SavedBatches(Path dataFolder) {
    static final String FILE = "salient.saved";

    /** Error code of the exception for a database that is older than the file beside it; H2's own begin at 2000. */
    static final int OLDER = 1;

    private static final Logger LOG = LoggerFactory.getLogger(SavedBatches.class);
    private static final long NONE = -1;

    private Path file() {
        return dataFolder.resolve(FILE);
    }

    /** Says that so many are on disk. Not forced there itself: after a power cut it may say less, never more. */
    void reached(long batches) {
        byte[] text = "%020d\n".formatted(batches).getBytes(StandardCharsets.US_ASCII);
        try { // written over what is there: that needs no room
            Files.write(file(), text, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException e) { // then an older number stands there, and less is noticed
            LOG.debug("{} could not be written", file(), e);
        }
    }

    /** Before a database is begun: an older one has been taken away, and its number with it. */
    void forget() {
        try {
            Files.deleteIfExists(file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws SQLException with the code {@link #OLDER} if something is missing that was acknowledged */
    void check(Connection admin) throws SQLException {
        var acknowledged = acknowledged();
        if (acknowledged.isPresent() && counted(admin) < acknowledged.getAsLong()) {
            throw new SQLException("The database is older than " + file() + " says", null, OLDER);
        }
    }

    /** Nothing when there is no such file, or nothing that can be read in it. */
    private OptionalLong acknowledged() {
        try {
            return OptionalLong.of(Long.parseLong(Files.readString(file()).strip()));
        } catch (IOException | NumberFormatException e) {
            return OptionalLong.empty();
        }
    }

    private static long counted(Connection admin) throws SQLException {
        try (var tables = admin.getMetaData().getTables(null, "PUBLIC", "SAVED_BATCHES", null)) {
            if (!tables.next()) {
                return NONE;
            }
        }
        try (var query = admin.createStatement();
                var rows = query.executeQuery("select batches from saved_batches")) {
            return rows.next() ? rows.getLong(1) : NONE;
        }
    }
}
