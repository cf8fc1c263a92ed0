package app.salient.lesson.reading;

import app.salient.formats.Position;
import app.salient.formats.Problems;
import app.salient.lesson.LessonId;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The folder of the course. Hands out the text of its files, and nothing from outside it. */
public record CourseFolder(Path root) {
    public static final String COURSE = "course.yaml";
    public static final String CLAIMS = "claims.yaml";
    public static final String SOURCES = "sources.yaml";
    public static final String GLOSSARY = "glossary.yaml";
    public static final String PLACES = "places.yaml";
    public static final String CHANGES = "changes.yaml";
    public static final String LANDED = "landed.yaml";
    public static final String WORDING = "wording.yaml";
    /** What a lesson's folder must be called; keeps names from leading out of the course folder. */
    static final String LESSON_FOLDER = "[0-9]{2}-" + LessonId.SHAPE;
    /** In bytes. The largest file of the course is about a tenth of it. */
    static final int LARGEST_FILE = 1_000_000;

    public static String lessonFile(String folder) {
        return folder + "/lesson.md";
    }

    static String quizFile(String folder) {
        return folder + "/quiz.yaml";
    }

    /** @return empty, with a problem, when the file is not there, not a file of this folder, too large, or not text */
    Optional<SourceText> read(String file, Problems problems) {
        return read(file, LARGEST_FILE, problems);
    }

    boolean has(String file) {
        return Files.exists(root.resolve(file));
    }

    /** @param largest in bytes */
    Optional<SourceText> read(String file, int largest, Problems problems) {
        return bytes(file, largest, Position.start(file), problems)
                .flatMap(bytes -> StrictText.decode(file, bytes, problems));
    }

    /**
     * @param largest in bytes
     * @param at where to report that it is not there, not a file of this folder, or too large
     */
    Optional<byte[]> bytes(String file, int largest, Position at, Problems problems) {
        Path path = root.resolve(file);
        try {
            if (!Files.exists(path)) {
                problems.error(at, "The file is missing.", "Add it, or take its name out.");
            } else if (!path.toRealPath().startsWith(root.toRealPath())) {
                problems.error(at, "The file is a link that leads out of the course folder.", "Copy the file here.");
            } else if (!Files.isRegularFile(path)) {
                problems.error(at, "This is not a file.", "Put a file in its place.");
            } else if (Files.size(path) > largest) {
                problems.error(
                        at, "The file is larger than " + size(largest) + ".", "Split it up, or make it smaller.");
            } else {
                return Optional.of(bytes(path, largest));
            }
        } catch (IOException | SecurityException e) {
            problems.error(at, "The file cannot be read.", "Look at its permissions and at the disk.");
        }
        return Optional.empty();
    }

    private static String size(int bytes) {
        return bytes < 1_000_000 ? bytes / 1_000 + " kB" : bytes / 1_000_000 + " MB";
    }

    /** Not more than the limit, even if the file grows meanwhile. */
    private static byte[] bytes(Path path, int largest) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(largest);
        }
    }

    /** Folders of the tests of the whole course that hold a quiz. */
    List<String> testFolders() {
        return CourseTestsReader.KNOWN.stream()
                .filter(name -> has(quizFile(name)))
                .toList();
    }

    /** Folders named like lessons, sorted. */
    List<String> lessonFolders() {
        try (Stream<Path> children = Files.list(root)) {
            return children.filter(Files::isDirectory)
                    .map(path -> path.getFileName().toString())
                    .filter(name -> name.matches(LESSON_FOLDER))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }
}
