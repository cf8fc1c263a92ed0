package app.salient.review.memory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Numbers of the published references, as data. */
final class Vectors {
    private Vectors() {}

    /** The lines of a file that are not comments, each split at its blanks. */
    static List<String[]> of(String file) {
        try {
            return Files.readAllLines(Path.of("src/test/resources/fsrs", file)).stream()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" "))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The one line that begins with this word. */
    static String[] line(String file, String word) {
        return of(file).stream()
                .filter(line -> line[0].equals(word))
                .findFirst()
                .orElseThrow();
    }

    static Rating rating(String grade) {
        return Rating.values()[Integer.parseInt(grade) - 1];
    }
}
