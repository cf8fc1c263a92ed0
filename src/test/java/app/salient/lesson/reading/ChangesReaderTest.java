package app.salient.lesson.reading;

import static org.assertj.core.api.Assertions.assertThat;

import app.salient.formats.Problem;
import app.salient.lesson.SampleCourse;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Broken change logs, landing records and wordings are told where they are broken. */
class ChangesReaderTest {
    private static final String ENTRY = """
            - date: 2026-11-25
              kind: corrected
              claim: C01
              what: Most coasts was too much.
              why: New gauges.
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-11-25 | 25 November | 1:9 | is not a day",
                "corrected | amended | 2:9 | is not a value of \"kind\"",
                "claim: C01 | claim: cliff | 1:3 | A change is about one claim or one question.",
                "claim: C01 | claim: C77 | 3:10 | There is no claim \"C77\".",
                "claim: C01 | question: sea-99 | 3:13 | There is no question \"sea-99\".",
                "claim: C01 | place: bay | 1:3 | A change is about one claim or one question.",
                "why: New gauges. | reason: New gauges. | 5:3 | The field \"reason\" is not known here.",
            })
    void isToldWhereItIsBroken(String old, String now, String where, String message) {
        SampleCourse course = SampleCourse.in(folder).write("changes.yaml", ENTRY.replace(old, now));
        assertThat(course.problems()).anySatisfy(problem -> {
            assertThat(problem.isError()).isTrue();
            assertThat(problem.toString()).startsWith("changes.yaml:" + where + ": ");
            assertThat(problem.message()).contains(message);
        });
    }

    @Test
    void theNewestComesFirst() {
        SampleCourse course = SampleCourse.in(folder).write("changes.yaml", ENTRY.replace("25", "24") + ENTRY);
        assertThat(course.problems())
                .extracting(Problem::message)
                .containsExactly("This change is newer than the one above it.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "changes.yaml | date: today | Expected a list of changes",
                "landed.yaml | claims: { C01: [accurate] } | should be a text but is a list",
                "landed.yaml | verdicts: { C01: accurate } | The field \"verdicts\" is not known here.",
                "wording.yaml | avoid: [rising] | Expected fields",
                "wording.yaml | avoid: [{ words: [], write: rose, why: It fell. }] | No word is named.",
                "wording.yaml | avoid: [{ words: ['…'], write: rose, why: It fell. }] | is no word",
                "wording.yaml | scoring: [{ words: [tide], most: green, why: So. }] | is not a value of \"most\"",
                "wording.yaml | scoring: [{ words: [tide], most: red, why: So., except: [C77] }] | There is no claim \"C77\".",
            })
    void soAreTheOthers(String file, String text, String message) {
        assertThat(SampleCourse.in(folder).write(file, text).problems()).anySatisfy(problem -> {
            assertThat(problem.isError()).isTrue();
            assertThat(problem.at().file()).isEqualTo(file);
            assertThat(problem.message()).contains(message);
        });
    }
}
