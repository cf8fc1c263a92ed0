package app.salient.start;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The folder that holds what people do. One running Salient owns it; the lock ends with the process, however it dies. */
record DataFolder(Path path) {
    static final long NEEDED_BYTES = 50L * 1024 * 1024;
    private static final String OTHER = "choose another with ./salient run --data FOLDER";

    DataFolder {
        path = path.toAbsolutePath().normalize();
    }

    /** Keeps every other Salient out of the folder until it is closed. */
    record Hold(FileChannel channel) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            channel.close();
        }
    }

    Hold take() {
        return take(NEEDED_BYTES);
    }

    /**
     * Creates the folder if need be and makes sure that it can be written to.
     *
     * @param neededBytes that must be free on its disk
     * @throws StartRefused if it cannot be created or written to, is full, or belongs to another running Salient
     */
    Hold take(long neededBytes) {
        refuseSemicolons();
        create();
        probe();
        leaveRoom(neededBytes);
        return lock();
    }

    /** In the address of an H2 database, settings follow a semicolon: some of them run SQL. */
    private void refuseSemicolons() {
        if (path.toString().indexOf(';') >= 0) {
            throw new StartRefused(
                    "The data folder %s has a semicolon in its name, which the database takes for the end of it: %s."
                            .formatted(path, OTHER));
        }
    }

    private void create() {
        try {
            Files.createDirectories(path);
        } catch (IOException e) {
            throw new StartRefused("The data folder %s cannot be created (%s): %s.".formatted(path, reason(e), OTHER));
        }
    }

    /** Permissions say little (read-only disks, root, access lists), so a file is really written. */
    private void probe() {
        try {
            Path probe = Files.createTempFile(path, "probe", null);
            Files.delete(probe);
        } catch (IOException e) {
            throw new StartRefused(
                    "Nothing can be written to the data folder %s (%s): %s.".formatted(path, reason(e), OTHER));
        }
    }

    private void leaveRoom(long neededBytes) {
        long free;
        try {
            free = Files.getFileStore(path).getUsableSpace();
        } catch (IOException e) {
            return; // a file system that does not tell is not a full one
        }
        if (free < neededBytes) {
            throw new StartRefused(
                    "The disk of the data folder %s has %d MB left and Salient needs %d: free some, or %s."
                            .formatted(path, megabytes(free), megabytes(neededBytes), OTHER));
        }
    }

    private Hold lock() {
        try {
            var channel = FileChannel.open(
                    path.resolve("salient.lock"),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE);
            if (!locked(channel)) {
                String owner =
                        StandardCharsets.UTF_8.decode(start(channel)).toString().strip();
                channel.close();
                throw new StartRefused("The data folder %s is in use by another Salient%s: stop that one, or %s."
                        .formatted(path, owner.isEmpty() ? "" : " (process " + owner + ")", OTHER));
            }
            byte[] process = (ProcessHandle.current().pid() + "\n").getBytes(StandardCharsets.UTF_8);
            channel.truncate(0).write(ByteBuffer.wrap(process), 0);
            return new Hold(channel);
        } catch (IOException e) {
            throw new StartRefused("The data folder %s cannot be locked (%s): %s.".formatted(path, reason(e), OTHER));
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false; // held by this very process
        }
    }

    private static ByteBuffer start(FileChannel channel) throws IOException {
        var bytes = ByteBuffer.allocate(20);
        channel.read(bytes, 0);
        return bytes.flip();
    }

    private static long megabytes(long bytes) {
        return bytes / (1024 * 1024);
    }

    private static String reason(IOException e) {
        return switch (e) {
            case AccessDeniedException _ -> "permission denied";
            case FileAlreadyExistsException _ -> "a file of that name is in the way";
            case NoSuchFileException _ -> "nothing can be created there";
            case FileSystemException f when f.getReason() instanceof String reason -> reason;
            default -> String.valueOf(e.getMessage());
        };
    }
}
