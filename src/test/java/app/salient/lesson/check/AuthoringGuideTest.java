package app.salient.lesson.check;

import static org.assertj.core.api.Assertions.assertThat;

import app.salient.formats.Fields;
import app.salient.formats.MarkdownHtml;
import app.salient.formats.Problem;
import app.salient.formats.Problems;
import app.salient.formats.YamlReader;
import app.salient.lesson.Catalogue;
import app.salient.lesson.Lesson;
import app.salient.lesson.SamplePictures;
import app.salient.lesson.reading.CourseFolder;
import app.salient.lesson.reading.LastGood;
import app.salient.lesson.rules.CheckedCourse;
import app.salient.question.Questions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reads docs/authoring.md as an author does. An example stands under {@code <!-- file: path -->}, pieces of one file one after
 * the other, or under {@code <!-- mistake: what the checker says -->}.
 */
public class AuthoringGuideTest {
    private static final Path GUIDE = Path.of("docs/authoring.md");
    private static final Pattern MARK = Pattern.compile("<!-- (file|mistake): (.+) -->");

    @TempDir
    Path folder;

    /** @param mark "file", "mistake", or "" for an example without a mark */
    record Example(String mark, String what, String text) {
        static Example of(FencedCodeBlock fence) {
            String above = fence.getPrevious() instanceof HtmlBlock html ? html.getLiteral() : "";
            var mark = MARK.matcher(above);
            return mark.matches()
                    ? new Example(mark.group(1), mark.group(2), fence.getLiteral())
                    : new Example("", "", fence.getLiteral());
        }
    }

    static List<Example> examples() throws IOException {
        List<Example> examples = new ArrayList<>();
        Node node = MarkdownHtml.parse(Files.readString(GUIDE)).getFirstChild();
        for (; node != null; node = node.getNext()) {
            if (node instanceof FencedCodeBlock fence
                    && List.of("yaml", "markdown", "json").contains(fence.getInfo())) {
                examples.add(Example.of(fence));
            }
        }
        return examples;
    }

    static List<Example> mistakes() throws IOException {
        return examples().stream().filter(e -> e.mark().equals("mistake")).toList();
    }

    @Test
    void everyExampleSaysWhatItIs() throws IOException {
        assertThat(examples())
                .hasSizeGreaterThan(15)
                .noneMatch(example -> example.mark().isEmpty());
    }

    @Test
    void theFilesOfTheGuideAreACourseWithoutAProblem() throws IOException {
        writeFiles(folder);
        Catalogue course =
                CheckedCourse.read(new CourseFolder(folder), LastGood.NOTHING).catalogue();
        assertThat(course.problems()).isEmpty();
        assertThat(course.lessons())
                .singleElement()
                .satisfies(lesson -> assertThat(blocksOf(lesson))
                        .contains(
                                "Prose",
                                "Callout",
                                "Timeline",
                                "TableOfClaims",
                                "Map",
                                "Compare",
                                "Chart",
                                "Figure",
                                "Poll",
                                "Decision",
                                "Check"));
        assertThat(course.quizzes().getFirst().questions().stream()
                        .map(Questions::kindOf)
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("choice", "number", "order");
    }

    /** Puts the pieces of the guide together. @return the folder of the course */
    public static Path writeFiles(Path folder) throws IOException {
        for (Example example : examples()) {
            if (example.mark().equals("file")) {
                Path file = folder.resolve(example.what());
                Files.createDirectories(file.getParent());
                Files.writeString(file, example.text(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            }
        }
        Files.write(folder.resolve("01-tides/pull.png"), SamplePictures.png(40, 20));
        return folder;
    }

    private static List<String> blocksOf(Lesson lesson) {
        return lesson.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .map(block -> block.getClass().getSimpleName())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void everyMistakeIsReportedInTheseWords(Example mistake) {
        Problems problems = new Problems();
        YamlReader.read("quiz.yaml", 1, mistake.text(), problems)
                .flatMap(yaml -> Fields.of(yaml, problems))
                .ifPresent(Questions::read);
        assertThat(problems.all()).extracting(Problem::message).contains(mistake.what());
    }

    /** First cells of the tables of errors and warnings. */
    static List<String> messages() throws IOException {
        String guide = Files.readString(GUIDE);
        return guide.substring(guide.indexOf("## What the checker says"))
                .lines()
                .filter(line -> line.matches("\\| .*[.…] \\| .*"))
                .map(line -> line.substring(2, line.indexOf(" | ")))
                .toList();
    }

    @Test
    void theTablesListManyMessages() throws IOException {
        assertThat(messages()).hasSizeGreaterThan(45);
    }

    @ParameterizedTest
    @MethodSource("messages")
    void everyMessageInTheTablesIsOneTheReadersCanSay(String message) {
        String source = readers().replaceAll("\"\\s*\\+ ?\"|\"$", "");
        for (String part : message.split("…", -1)) {
            assertThat(source).contains(part.strip().replace("\"", "\\\""));
        }
    }

    private static String readers() {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/app/salient"))) {
            return files.filter(file -> file.toString().matches(".*/(formats|lesson|question)/.*\\.java"))
                    .map(AuthoringGuideTest::text)
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
