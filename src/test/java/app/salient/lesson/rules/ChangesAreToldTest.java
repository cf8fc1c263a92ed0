package app.salient.lesson.rules;

import static org.assertj.core.api.Assertions.assertThat;

import app.salient.formats.Problem;
import app.salient.lesson.Change;
import app.salient.lesson.SampleCourse;
import app.salient.lesson.check.CheckLessons;
import app.salient.lesson.reading.CourseFolder;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What learners have met does not change unseen. */
class ChangesAreToldTest {
    private static final String ENTRY = """
            - date: 2026-11-25
              kind: corrected
              claim: C01
              now: wrong
              what: Most coasts was too much.
              why: New gauges.
            """;

    @TempDir
    Path folder;

    private SampleCourse course;

    @BeforeEach
    void aCourseThatHasLanded() {
        course = SampleCourse.in(folder);
        assertThat(land()).isZero();
    }

    private int land() {
        var out = new PrintStream(new java.io.ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        return CheckLessons.run(List.of("--land", folder.toString()), out, out);
    }

    @Test
    void aLandedCourseHasNoProblem() {
        assertThat(course.text("landed.yaml")).contains("  C01: accurate\n", "  sea-1: ");
        assertThat(course.problems()).isEmpty();
    }

    @Test
    void anotherVerdictAsksForAnEntry() {
        course.replace("claims.yaml", "verdict: accurate", "verdict: wrong");
        assertThat(course.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.toString())
                    .startsWith("changes.yaml:1:1: error: The verdict of claim C01 was accurate and is wrong");
            assertThat(problem.hint()).contains("claim: C01", "now: wrong");
        });
        course.write("changes.yaml", ENTRY);
        assertThat(course.problems()).isEmpty();
    }

    @Test
    void goingBackAsksForAnotherEntry() {
        course.write("changes.yaml", ENTRY);
        assertThat(course.problems())
                .extracting(Problem::message)
                .containsExactly("The verdict of claim C01 was wrong and is accurate, and no change tells of it.");
        course.write("changes.yaml", ENTRY.replace("now: wrong", "now: accurate") + ENTRY);
        assertThat(course.problems()).isEmpty();
    }

    @Test
    void anotherKeyAsksForAnEntryWithTheKeyToWrite() {
        turnTheKey();
        String hint = course.problems().getFirst().hint();
        assertThat(hint).containsPattern("question: sea-1, now: [0-9a-f]{12},");
        String key = hint.replaceAll(".*now: ([0-9a-f]{12}),.*", "$1");
        course.write(
                "changes.yaml",
                ENTRY.replace("claim: C01", "question: sea-1").replace("now: wrong", "now: '" + key + "'"));
        assertThat(course.problems()).isEmpty();
    }

    @Test
    void otherWordsAskForNothing() {
        course.replace(SampleCourse.QUIZ, "How often does the water rise, case 1?", "How often does it rise?");
        course.replace(SampleCourse.QUIZ, "Gauges show it.", "All gauges show it.");
        course.replace("claims.yaml", "explanation: ", "explanation: Indeed. ");
        assertThat(course.problems()).isEmpty();
    }

    @Test
    void whatIsGoneIsTold() {
        course.replace(SampleCourse.QUIZ, "id: sea-1\n", "id: sea-one\n");
        assertThat(course.problems())
                .extracting(Problem::message)
                .anySatisfy(said -> assertThat(said)
                        .startsWith("The key of question sea-1 was ")
                        .contains("is removed"));
        course.write(
                "changes.yaml",
                ENTRY.replace("claim: C01", "question: sea-1")
                        .replace("now: wrong", "now: removed")
                        .replace("corrected", "removed"));
        assertThat(course.problems())
                .extracting(Problem::toString)
                .singleElement()
                .satisfies(
                        problem -> assertThat(problem)
                                .startsWith(
                                        "landed.yaml:1:1: warning: New since the course was landed: 1 claims and questions (sea-one)"));
        land();
        assertThat(course.problems()).isEmpty();
    }

    @Test
    void landingKeepsWhatLandedBefore() {
        course.replace("claims.yaml", "verdict: accurate", "verdict: wrong");
        assertThat(land()).isEqualTo(1);
        course.write("changes.yaml", ENTRY);
        assertThat(land()).isZero();
        assertThat(course.text("landed.yaml")).contains("  C01: accurate\n");
    }

    @Test
    void aLessonThatCannotBeReadMakesNothingGone() {
        course.write(SampleCourse.LESSON, "---\n");
        assertThat(course.problems()).noneMatch(problem -> problem.message().contains("is removed"));
    }

    @Test
    void aCourseThatNeverLandedMayChange() {
        course.write("landed.yaml", "claims: {}\nquestions: {}\n");
        turnTheKey();
        assertThat(course.problems()).isEmpty();
    }

    @Test
    void theNewestEntriesComeFirstInTheLog() {
        course.write(
                "changes.yaml",
                ENTRY.replace("now: wrong\n  ", "")
                        + ENTRY.replace("now: wrong\n  ", "").replace("25", "24"));
        assertThat(course.read().catalogue().changes())
                .extracting(Change::date)
                .containsExactly(LocalDate.of(2026, 11, 25), LocalDate.of(2026, 11, 24));
    }

    @Test
    void aBrokenLogIsShownAsItLastWas() {
        course.write("changes.yaml", ENTRY.replace("now: wrong\n  ", ""));
        var good = course.read().good();
        course.write("changes.yaml", "- date: someday");
        assertThat(CheckedCourse.read(new CourseFolder(folder), good)
                        .catalogue()
                        .changes())
                .hasSize(1);
    }

    private void turnTheKey() {
        course.replace(SampleCourse.QUIZ, "Once a day, feedback", "Once a day, correct: true, feedback");
        course.replace(SampleCourse.QUIZ, "Twice a day, correct: true,", "Twice a day,");
    }
}
