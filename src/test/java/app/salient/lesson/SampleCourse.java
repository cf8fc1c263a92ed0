package app.salient.lesson;

import app.salient.formats.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A copy of the course on tides in a folder of its own, to be broken and mended. */
public record SampleCourse(Path folder) {
    public static final String LESSON = "01-reading-the-sea/lesson.md";
    public static final String QUIZ = "01-reading-the-sea/quiz.yaml";
    public static final String SECOND = "02-spring-and-neap/lesson.md";

    private static final Path ORIGINAL = Path.of("src/test/resources/course");

    public static SampleCourse in(Path folder) {
        try (Stream<Path> files = Files.walk(ORIGINAL)) {
            for (Path file : files.toList()) {
                Path copy = folder.resolve(ORIGINAL.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new SampleCourse(folder);
    }

    /** Replaces the first occurrence, which must exist. */
    public SampleCourse replace(String file, String old, String now) {
        String text = text(file);
        int at = text.indexOf(old);
        if (at < 0) {
            throw new IllegalArgumentException(file + " does not hold: " + old);
        }
        return write(file, text.substring(0, at) + now + text.substring(at + old.length()));
    }

    public SampleCourse append(String file, String more) {
        return write(file, text(file) + more);
    }

    public String text(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public SampleCourse write(String file, String text) {
        return write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    public SampleCourse write(String file, byte[] bytes) {
        try {
            Files.write(folder.resolve(file), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    Edition read() {
        return Edition.read(new CourseFolder(folder), LastGood.NOTHING);
    }

    List<Problem> problems() {
        return read().catalogue().problems();
    }
}
