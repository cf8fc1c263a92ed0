package app.salient.lesson.rules;

import static org.assertj.core.api.Assertions.assertThat;

import app.salient.lesson.SampleCourse;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A course's own list of words to avoid, and of what may be marked. */
class WordingTest {
    private static final String WORDING = """
            avoid:
              - words: [monster wave, is rising … fast]
                except: [sea-2]
                write: high wave
                why: it frightens.
              - words: [Longbay]
                quotable: no
                write: Long Bay
                why: one bay has one spelling.
            """;

    @TempDir
    Path folder;

    private SampleCourse course;

    @BeforeEach
    void aCourseWithAWording() {
        course = SampleCourse.in(folder).write("wording.yaml", WORDING);
        assertThat(course.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Two offices do. | Two offices saw a Monster wave. | 42:19",
                "Two offices do. | Two offices saw a monster\\nwave. | 42:19",
                "Two offices do. | It is rising very fast. | 42:4",
                "Two offices do. | A \"monster wave\" came, a monster wave. | 42:26",
                "The Harbour Office names [16 | A monster wave, says the office, of [16 | 48:13",
            })
    void isFoundInALesson(String old, String now, String where) {
        course.replace(SampleCourse.LESSON, old, now.replace("\\n", "\n"));
        assertThat(course.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.toString())
                    .startsWith(SampleCourse.LESSON + ":" + (where == null ? "" : where))
                    .contains("error: This course does not say \"")
                    .contains("it frightens. Write high wave, or quote whoever says it.");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Two offices do. | The paper wrote of a \"monster wave\".",
                "Two offices do. | > Beware of a monster wave.",
                "Two offices do. | Two offices saw a demonster wave and monster waves.",
                "Two offices do. | It is rising. Very fast.",
                "Two offices do. | See [them](https://monster.example/monster-wave).",
            })
    void leavesOtherWordsAlone(String old, String now) {
        course.replace(SampleCourse.LESSON, old, now);
        assertThat(course.problems()).isEmpty();
    }

    @Test
    void aNameIsWrongInQuotationMarksToo() {
        course.replace(SampleCourse.LESSON, "Two offices do.", "Two offices write \"Longbay\".");
        assertThat(course.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.hint()).isEqualTo("Write Long Bay."));
    }

    @Test
    void looksIntoQuestionsExplanationsAndDefinitionsButNotIntoStatements() {
        course.replace(SampleCourse.QUIZ, "Gauges show it.", "A monster wave shows it.")
                .replace("claims.yaml", "explanation: ", "explanation: A monster wave. ")
                .replace("glossary.yaml", "definition: ", "definition: No monster wave. ")
                .replace("claims.yaml", "statement: ", "statement: Monster wave. ");
        assertThat(course.problems())
                .extracting(problem -> problem.at().file())
                .containsExactly(SampleCourse.QUIZ, "claims.yaml", "glossary.yaml");
    }

    @Test
    void aQuestionMayHaveTheWordForItsSubject() {
        course.replace(SampleCourse.QUIZ, "case 2?", "case 2 of a monster wave?");
        assertThat(course.problems()).isEmpty();
        course.replace(SampleCourse.QUIZ, "case 3?", "case 3 of a monster wave?");
        assertThat(course.problems()).hasSize(1);
    }

    @Test
    void aClaimOnALimitedSubjectIsMarkedNoFurther() {
        course.write("wording.yaml", "scoring: [{ words: [water rises], most: amber, why: Coasts differ. }]\n");
        assertThat(course.problems()).anySatisfy(problem -> {
            assertThat(problem.at().file()).isEqualTo("claims.yaml");
            assertThat(problem.message()).isEqualTo("Claim C01 is green, but may be amber at most: Coasts differ.");
        });
        course.write(
                "wording.yaml",
                "scoring: [{ words: [water rises], except: [C01], most: amber, why: Coasts differ. }]\n");
        assertThat(course.problems()).isEmpty();
    }

    @Test
    void takesNoTimeOverTextMadeToKeepItBusy() {
        course.replace(SampleCourse.LESSON, "Two offices do.", "is rising ".repeat(20_000));
        assertThat(Duration.ofMillis(timeOf(() -> course.problems()))).isLessThan(Duration.ofSeconds(20));
    }

    private static long timeOf(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1_000_000;
    }
}
