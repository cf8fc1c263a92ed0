package app.salient.start;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** The file of the database, before anything opens it. */
record DatabaseFile(Path path) {
    private static final int BLOCK = 4_096;

    /** In the head of an H2 file: where its last complete state begins, in blocks, hexadecimal. */
    private static final Pattern STATE = Pattern.compile("\\bblock:([0-9a-f]{1,8})\\b");

    /** In the head of a state: how many blocks it takes. */
    private static final Pattern LENGTH = Pattern.compile("\\blen:([0-9a-f]{1,8})\\b");

    static DatabaseFile in(Path dataFolder) {
        return new DatabaseFile(dataFolder.toAbsolutePath().normalize().resolve("salient.mv.db"));
    }

    /**
     * H2 takes an empty file for a new database, and of a file that is cut short whatever older state it still finds, often the
     * very first: people would find their school gone and nobody would have been told.
     *
     * @throws StartRefused if there is a file with nothing in it, one that ends before the state its head speaks of, or none although
     *     something has been saved in it
     */
    void check() {
        if (!Files.exists(path)) {
            demandNothingSaved();
            return;
        }
        try (var file = FileChannel.open(path)) {
            if (file.size() == 0) {
                throw new StartRefused(
                        "The database %s is empty, so all that people did is missing: put the whole data "
                                        .formatted(path)
                                + "folder back from a backup or, to begin anew, remove it and salient.saved.");
            }
            if (!isWhole(file)) {
                throw new StartRefused(RefusalReporter.DAMAGED);
            }
        } catch (IOException e) {
            throw new StartRefused("The database %s cannot be read (%s).".formatted(path, e.getMessage()));
        }
    }

    /** What stands beside it counts what was saved; storage reads it, too. */
    private void demandNothingSaved() {
        Path saved = path.resolveSibling("salient.saved");
        try {
            if (Files.exists(saved)
                    && Files.readString(saved, StandardCharsets.ISO_8859_1).matches("\\d*[1-9]\\d*\\s*")) {
                throw new StartRefused(
                        "The database %s is missing although something was saved in it: put the whole ".formatted(path)
                                + "data folder back from a backup or, to begin anew, remove salient.saved too.");
            }
        } catch (IOException e) {
            throw new StartRefused("%s cannot be read (%s).".formatted(saved, e.getMessage()));
        }
    }

    /** Also true of what is no H2 file at all; H2 says so itself. */
    private static boolean isWhole(FileChannel file) throws IOException {
        long state = number(STATE, line(file, 0));
        long length = Math.max(number(LENGTH, line(file, state)), 1);
        return file.size() >= (state + length) * BLOCK;
    }

    private static long number(Pattern pattern, String line) {
        var found = pattern.matcher(line);
        return found.find() ? Long.parseLong(found.group(1), 16) : 0;
    }

    /** What a block begins with, up to the end of the line; nothing beyond the end of the file. */
    private static String line(FileChannel file, long block) throws IOException {
        var bytes = ByteBuffer.allocate(BLOCK);
        file.read(bytes, block * BLOCK);
        String text = new String(bytes.array(), 0, bytes.position(), StandardCharsets.ISO_8859_1);
        return text.lines().findFirst().orElse("");
    }
}
