package app.salient.storage;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code backup DATA FILE} and {@code restore DATA FILE}, for the launcher. */
public final class BackupCommand {
    static final int GOOD = 0;
    static final int FAILED = 1;
    static final int BAD_USAGE = 2;
    /** H2: "Database may be already in use". */
    private static final int ALREADY_OPEN = 90_020;

    private static final Duration LONGEST_WAIT = Duration.ofMinutes(2);

    private BackupCommand() {}

    public static void main(String[] arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(List.of(arguments), Clock.systemUTC(), out, err));
    }

    /** @return the exit code: 0 when done, 1 when not, 2 when the arguments make no sense */
    static int run(List<String> arguments, Clock clock, PrintStream out, PrintStream err) {
        if (arguments.size() < 2 || arguments.size() > 3) {
            err.println("Usage: backup DATA [FILE] or restore DATA FILE");
            return BAD_USAGE;
        }
        Path data = Path.of(arguments.get(1)).toAbsolutePath().normalize();
        var file = arguments.stream().skip(2).map(Path::of).findFirst();
        try {
            switch (arguments.getFirst()) {
                case "backup" -> backUp(data, file, clock, out);
                case "restore" -> restore(file.orElseThrow(), data, out);
                default -> throw new IllegalArgumentException(arguments.getFirst());
            }
            return GOOD;
        } catch (IOException | SQLException | IllegalStateException e) {
            err.println(e.getMessage());
            return FAILED;
        }
    }

    private static void backUp(Path data, Optional<Path> file, Clock clock, PrintStream out)
            throws IOException, SQLException {
        if (!Files.exists(data.resolve(BackupFile.DATABASE))) {
            throw new IOException("There is no database in " + data + ". Name its folder with --data FOLDER.");
        }
        Path target = file.map(Path::toAbsolutePath)
                .orElseGet(() -> BackupFolder.of(data).next("by-hand", clock.instant()));
        if (Files.exists(target)) {
            throw new IOException(target + " is there already. Choose another name.");
        }
        try (Connection admin = openAsTheServerDoes(data, clock)) {
            BackupFile.write(zip -> BackupFile.copy(admin, zip), data, target);
        } catch (SQLException e) {
            if (e.getErrorCode() != ALREADY_OPEN) {
                throw e;
            }
            askTheServer(new BackupRequest(data, target), clock);
        }
        out.println("Backed up to " + target);
        out.println("It was opened and read once. Keep it on another disk, as private as a mark book.");
    }

    private static Connection openAsTheServerDoes(Path data, Clock clock) throws IOException, SQLException {
        var version = new H2Version(data);
        if (!version.last().equals(H2Version.OURS) && isOpen(data)) { // by an older server
            throw new SQLException("The database is in use", null, ALREADY_OPEN);
        }
        new BackupBeforeH2Upgrade(data, clock).keep();
        Connection admin = H2File.open(data);
        version.isNowOurs();
        return admin;
    }

    /** H2 holds a lock on what it has open. */
    private static boolean isOpen(Path data) throws IOException {
        try (var file = FileChannel.open(data.resolve(BackupFile.DATABASE), StandardOpenOption.WRITE);
                var lock = file.tryLock()) {
            return lock == null;
        } catch (OverlappingFileLockException e) {
            return true;
        }
    }

    private static void askTheServer(BackupRequest request, Clock clock) throws IOException {
        request.ask();
        var until = clock.instant().plus(LONGEST_WAIT);
        while (clock.instant().isBefore(until)) {
            var answer = request.answer();
            if (answer.isPresent()) {
                if (!answer.get().isEmpty()) {
                    throw new IOException(answer.get());
                }
                return;
            }
            pause();
        }
        request.takeBack();
        throw new IOException("The server that uses this data folder does not answer. Stop it, then try again.");
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static void restore(Path file, Path data, PrintStream out) throws IOException {
        Map<String, Long> rows = BackupFile.restore(file, data);
        long all = rows.values().stream().mapToLong(Long::longValue).sum();
        out.printf("Restored %d rows of %d tables into %s%n", all, rows.size(), data);
    }
}
