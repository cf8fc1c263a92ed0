package app.salient.lesson.live;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a folder looks like from outside, without opening a file: names, sizes, times, and which file it is.
 *
 * @param newest when a file last changed
 */
record Fingerprint(Map<Path, String> files, Instant newest) {
    static final Fingerprint NONE = new Fingerprint(Map.of(), Instant.EPOCH);

    private static final int DEEPEST = 2;

    static Fingerprint of(Path folder) {
        Map<Path, String> files = new HashMap<>();
        var newest = new Instant[] {Instant.EPOCH};
        try {
            Files.walkFileTree(folder, EnumSet.noneOf(FileVisitOption.class), DEEPEST, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes seen) throws IOException {
                    Instant changed = seen.lastModifiedTime().toInstant();
                    files.put(file, seen.size() + " " + changed + " " + seen.fileKey() + " " + Files.isReadable(file));
                    newest[0] = changed.isAfter(newest[0]) ? changed : newest[0];
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    files.put(file, "unreadable");
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            return NONE; // as good as an empty folder: the readers say what is wrong with it
        }
        return new Fingerprint(files, newest[0]);
    }
}
