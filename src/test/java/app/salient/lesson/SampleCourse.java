package app.salient.lesson;

import app.salient.formats.Problem;
import app.salient.lesson.reading.CourseFolder;
import app.salient.lesson.reading.Edition;
import app.salient.lesson.reading.LastGood;
import app.salient.lesson.rules.CheckedCourse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A copy of the course on tides in a folder of its own, to be broken and mended. */
public record SampleCourse(Path folder) {
    public static final String LESSON = "01-reading-the-sea/lesson.md";
    public static final String QUIZ = "01-reading-the-sea/quiz.yaml";
    public static final String SECOND = "02-spring-and-neap/lesson.md";

    /** The course with every kind of question and of block. */
    public static final Path KINDS = Path.of("src/test/resources/kinds-course");

    /** A claim of which nobody can tell when it was known. */
    public static final String UNDATED = """
            - id: C09
              statement: Boats used to be smaller.
              kind: estimate
              whose: old sailors
              as-of: the old days
              verdict: unverifiable
              certainty: D
              scoring: red
              explanation: Nobody counted.
            """;

    private static final Path ORIGINAL = Path.of("src/test/resources/course");

    public static SampleCourse in(Path folder) {
        return of(ORIGINAL, folder);
    }

    /** A copy of another course. */
    public static SampleCourse of(Path original, Path folder) {
        try (Stream<Path> files = Files.walk(original)) {
            for (Path file : files.toList()) {
                Path copy = folder.resolve(original.relativize(file).toString());
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

    /** Adds a placement check of five questions, a final test that draws 15 of 18, and a short route of the second lesson. */
    public SampleCourse withTests() {
        append("course.yaml", "tests: [placement, final-test]\nshort-route: [02-spring-and-neap]\n");
        write("placement/quiz.yaml", "title: Placement check\nquestions:\n" + questions("place-", 5));
        return write("final-test/quiz.yaml", "title: Final test\ndraw: 15\nquestions:\n" + questions("final-", 18));
    }

    /** Adds questions {@code more-1}, {@code more-2} and so on to the quiz of the first lesson. */
    public SampleCourse withMoreQuestions(int count) {
        return append(QUIZ, questions("more-", count));
    }

    /** By turns on the first and the second lesson. "twice" is right. */
    private static String questions(String prefix, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> """
                          - id: %s%d
                            kind: choice
                            prompt: How often does the water rise, case %d?
                            options:
                              - { id: once, text: Once a day, feedback: That happens on few coasts. }
                              - { id: twice, text: Twice a day, correct: true, feedback: Gauges show it. }
                            explanation: The tables show it.
                            about: [C01]
                            passage: %s
                        """.formatted(
                                prefix,
                                number,
                                number,
                                number % 2 == 1 ? "01-reading-the-sea#twice-a-day" : "02-spring-and-neap#sun-and-moon"))
                .collect(Collectors.joining());
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
            Files.createDirectories(folder.resolve(file).getParent());
            Files.write(folder.resolve(file), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    public Edition read() {
        return CheckedCourse.read(new CourseFolder(folder), LastGood.NOTHING);
    }

    public List<Problem> problems() {
        return read().catalogue().problems();
    }
}
