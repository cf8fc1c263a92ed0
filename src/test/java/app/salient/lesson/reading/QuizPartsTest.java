package app.salient.lesson.reading;

import static org.assertj.core.api.Assertions.assertThat;

import app.salient.formats.Problem;
import app.salient.lesson.SampleCourse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** Parts of a quiz are told apart by their titles, and attempts keep them. */
class QuizPartsTest {
    private static final Path COURSE = Path.of("src/test/resources/kinds-course");
    private static final String QUIZ = "03-ships/quiz.yaml";
    private static final String FIRST = "title: Sides and ends\n";

    @TempDir
    Path folder;

    private List<Problem> problemsWith(String title) throws Exception {
        FileSystemUtils.copyRecursively(COURSE, folder);
        return new SampleCourse(folder)
                .replace(QUIZ, FIRST, "title: " + title + "\n").problems().stream()
                        .filter(Problem::isError)
                        .toList();
    }

    @Test
    void aTitleOfTwoHundredCharactersIsTaken() throws Exception {
        assertThat(problemsWith("x".repeat(200))).isEmpty();
    }

    @Test
    void aLongerOneIsRefusedWhereItStands() throws Exception {
        assertThat(problemsWith("x".repeat(201))).singleElement().satisfies(problem -> {
            assertThat(problem.toString()).contains(QUIZ + ":6:12");
            assertThat(problem.message()).contains("201 characters");
        });
    }

    @Test
    void twoPartsWithOneTitleAreRefused() throws Exception {
        assertThat(problemsWith(secondTitle()))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("Two parts have the title"));
    }

    private static String secondTitle() throws Exception {
        return java.nio.file.Files.readAllLines(COURSE.resolve(QUIZ)).stream()
                .filter(line -> line.startsWith("  - title: "))
                .skip(1)
                .findFirst()
                .orElseThrow()
                .substring("  - title: ".length());
    }
}
