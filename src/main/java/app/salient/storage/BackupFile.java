package app.salient.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * A backup: a zip with the database and the secret that opens it, so as private as the data folder itself. It is one only once
 * it has been unpacked and opened.
 */
final class BackupFile {
    static final String DATABASE = "salient.mv.db";
    static final String SECRET = "database.secret";

    private BackupFile() {}

    interface Copy {
        void to(Path zip) throws IOException, SQLException;
    }

    /** Copies a database that nobody has open. */
    static void copyClosed(Path data, Path zip) throws IOException {
        try (var to = new ZipOutputStream(Files.newOutputStream(zip))) {
            to.putNextEntry(new ZipEntry(DATABASE));
            Files.copy(data.resolve(DATABASE), to);
            to.closeEntry();
        }
    }

    /** @param admin a connection of a database that nobody writes to meanwhile */
    static void copy(Connection admin, Path zip) throws SQLException {
        try (var statement = admin.createStatement()) {
            statement.execute("backup to '" + zip.toString().replace("'", "''") + "'");
        }
    }

    /**
     * Writes one from a database that may be in use.
     *
     * @param copy copies the database with H2's own command, at a moment when no write is half done
     * @return rows by table, as they are in the backup
     */
    static Map<String, Long> write(Copy copy, Path data, Path target) throws IOException, SQLException {
        Files.createDirectories(target.toAbsolutePath().getParent());
        Path scratch = Files.createTempDirectory(target.toAbsolutePath().getParent(), "unfinished"); // owner's alone
        try {
            Path database = scratch.resolve("h2.zip");
            copy.to(database);
            Path whole = scratch.resolve("whole.zip");
            pack(database, data.resolve(SECRET), whole);
            Path trial = Files.createDirectory(scratch.resolve("trial"));
            unpack(whole, trial);
            var rows = rowsIn(trial);
            Files.move(whole, target, StandardCopyOption.ATOMIC_MOVE);
            return rows;
        } finally {
            delete(scratch);
        }
    }

    private static void pack(Path database, Path secret, Path whole) throws IOException {
        try (var from = new ZipFile(database.toFile());
                var to = new ZipOutputStream(Files.newOutputStream(whole))) {
            var entry = from.getEntry(DATABASE);
            if (entry == null) {
                throw new IOException("H2 has written no " + DATABASE);
            }
            to.putNextEntry(new ZipEntry(DATABASE));
            from.getInputStream(entry).transferTo(to);
            to.closeEntry();
            to.putNextEntry(new ZipEntry(SECRET));
            Files.copy(secret, to);
            to.closeEntry();
        }
    }

    /**
     * Unpacks one and opens it.
     *
     * @param data must not hold a database; is created if need be
     * @return rows by table
     * @throws IOException if it is no backup, or cannot be opened; then nothing is left in {@code data}
     */
    static Map<String, Long> restore(Path file, Path data) throws IOException {
        if (Files.exists(data.resolve(DATABASE)) || Files.exists(data.resolve(SECRET))) {
            throw new IOException(data + " holds a database already. Choose an empty folder with --data FOLDER.");
        }
        Files.createDirectories(data);
        try {
            new SavedBatches(data).forget(); // what was once here is no measure for it, not even if this ends half-way
            new H2Version(data).forget();
            unpack(file, data);
            return rowsIn(data);
        } catch (IOException | SQLException e) {
            Files.deleteIfExists(data.resolve(DATABASE));
            Files.deleteIfExists(data.resolve(SECRET));
            throw new IOException(file + " is no backup that can be opened: " + e.getMessage(), e);
        }
    }

    /** Takes the two files it knows and no other, whatever else a zip may name. */
    private static void unpack(Path file, Path folder) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            for (String name : List.of(SECRET, DATABASE)) {
                var entry = zip.getEntry(name);
                if (entry == null) {
                    throw new IOException("there is no " + name + " in it");
                }
                try (var from = zip.getInputStream(entry)) {
                    Path made = Files.createTempFile(folder, "unpacked", null); // owner's alone
                    Files.copy(from, made, StandardCopyOption.REPLACE_EXISTING);
                    Files.move(made, folder.resolve(name));
                }
            }
        }
    }

    /** Reads every row of every table: what cannot be read is no backup. */
    static Map<String, Long> rowsIn(Path folder) throws SQLException {
        Map<String, Long> rows = new TreeMap<>();
        try (Connection admin = H2File.open(folder)) {
            for (String table : tables(admin)) {
                try (var query = admin.createStatement();
                        var result = query.executeQuery("select * from \"" + table + "\"")) {
                    long count = 0;
                    while (result.next()) {
                        count++;
                    }
                    rows.put(table, count);
                }
            }
        }
        return rows;
    }

    private static List<String> tables(Connection admin) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (var names = admin.getMetaData().getTables(null, "PUBLIC", "%", new String[] {"BASE TABLE", "TABLE"})) {
            while (names.next()) {
                tables.add(names.getString("TABLE_NAME"));
            }
        }
        if (tables.isEmpty()) {
            throw new SQLException("it has no tables");
        }
        return tables;
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
