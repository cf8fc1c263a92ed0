package app.salient.lesson.check;

import static org.assertj.core.api.Assertions.assertThat;

import app.salient.lesson.SampleCourse;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class CheckLessonsTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @Test
    void sumsUpACourseWithoutErrors() {
        SampleCourse.in(folder);
        assertThat(check(folder.toString())).isZero();
        assertThat(printed())
                .isEqualTo("2 lessons, 3 sections, 61 words, 15 questions (12 choice, 1 number, 2 order), 3 claims,"
                        + " 2 sources: 0 errors, 0 warnings.");
    }

    @Test
    void listsAnErrorWithItsPlaceAndEndsWithOne() {
        SampleCourse.in(folder).replace(SampleCourse.LESSON, "(term:neap)", "(term:neep)");
        assertThat(check(folder.toString())).isEqualTo(1);
        assertThat(printed())
                .startsWith(SampleCourse.LESSON + ":16:3: error: There is no term \"neep\"."
                        + " Correct the id, or add it to glossary.yaml.\n");
    }

    @Test
    void givesJsonToTools() {
        SampleCourse.in(folder).replace(SampleCourse.LESSON, "(term:neap)", "(term:neep)");
        assertThat(check(folder.toString(), "--format", "json")).isEqualTo(1);
        var report = JsonMapper.shared().readTree(printed());
        assertThat(report.at("/questions/order").intValue()).isEqualTo(2);
        assertThat(report.at("/errors").intValue()).isEqualTo(1);
        assertThat(report.at("/problems/0/severity").stringValue()).isEqualTo("error");
        assertThat(report.at("/problems/0/line").intValue()).isEqualTo(16);
        assertThat(report.at("/problems/0/column").intValue()).isEqualTo(3);
    }

    @Test
    void doesNotFailOnWarnings() {
        SampleCourse.in(folder).replace(SampleCourse.LESSON, "[C01, C02, C03]", "[C01, C02]");
        assertThat(check("--format=text", folder.toString())).isZero();
        assertThat(printed()).contains("warning: ").endsWith("0 errors, 1 warning.");
    }

    @Test
    void explainsItselfWhenAskedWrongly() {
        assertThat(check("--format", "xml")).isEqualTo(2);
        assertThat(check("one", "two")).isEqualTo(2);
        assertThat(check("--fast")).isEqualTo(2);
        assertThat(check("--format")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("Usage: check [folder] [--format json|text]");
    }

    @Test
    void reportsAFolderThatIsNotThere() {
        assertThat(check(folder.resolve("nowhere").toString())).isEqualTo(1);
        assertThat(printed()).contains("course.yaml:1:1: error: The file is missing.");
    }

    private int check(String... arguments) {
        return CheckLessons.run(
                List.of(arguments),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8).strip();
    }
}
