package app.salient.lesson.rules;

import static org.assertj.core.api.Assertions.assertThat;

import app.salient.formats.Problem;
import app.salient.lesson.SampleCourse;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One red case for each rule; the unbroken sample has no problem at all. */
class RuleTest {
    private static final String LESSON = SampleCourse.LESSON;
    private static final String QUIZ = SampleCourse.QUIZ;
    private static final String WORDS = "The water rises and falls again. ".repeat(85);

    @TempDir
    Path folder;

    @Test
    void findsNothingWrongInTheSample() {
        assertThat(SampleCourse.in(folder).problems()).isEmpty();
    }

    static Stream<Arguments> breaches() {
        return Stream.of(
                error("claims.yaml", "sources: [S01]", "sources: []", "claims.yaml:1:7", "graded A but has no source"),
                error("claims.yaml", "sources: [S01]", "sources: [S01, S09]", "claims.yaml:10:18", "no source S09"),
                error("claims.yaml", "(source:S01)", "(source:S08)", "claims.yaml:9:36", "no source \"S08\""),
                error(
                        "claims.yaml",
                        "  claimant: Harbour Office\n",
                        "",
                        "claims.yaml:18:",
                        "amber but has no claimant"),
                error("claims.yaml", "id: C02", "id: C01", "claims.yaml:11:7", "stands here twice"),
                error("claims.yaml", "kind: documented", "kind: rumour", "claims.yaml:3:9", "not a value of \"kind\""),
                error("claims.yaml", "  verdict: accurate\n", "", "claims.yaml:1:3", "\"verdict\" is missing"),
                error("sources.yaml", "https://tides", "javascript://tides", "sources.yaml:6:12", "not the address"),
                error("places.yaml", "lat: 61.5", "lat: 161.5", "places.yaml:6:8", "outside -90 to 90"),
                error("glossary.yaml", "id: neap", "id: Neap!", "glossary.yaml:1:7", "not an id"),
                error(LESSON, "(term:neap)", "(term:neep)", LESSON + ":16:", "no term \"neep\""),
                error(LESSON, "(place:bay)", "(place:cove)", LESSON + ":15:", "no place \"cove\""),
                error(LESSON, "(source:S01)", "(source:S77)", LESSON + ":15:", "no source \"S77\""),
                error(LESSON, "(#twice-a-day)", "(#thrice)", LESSON + ":11:", "no section #thrice"),
                error(LESSON, "(https://tides.example/)", "(../other.md)", LESSON + ":16:", "relative address"),
                error(LESSON, "(https://tides.example/)", "(javascript:alert)", LESSON + ":16:", "scheme"),
                error(LESSON, "claims: [C01, C02, C03]", "claims: [C01, C55]", LESSON + ":", "no claim \"C55\""),
                error(LESSON, "    claim: C02", "    claim: C56", LESSON + ":", "no claim \"C56\""),
                error(LESSON, "Two offices do.", "Two <b>offices</b> do.", LESSON + ":42:5", "Raw HTML"),
                error(LESSON, "Two offices do.", "![Two](two.png)", LESSON + ":42:1", "An image cannot stand"),
                error(LESSON, "Two offices do.", "# Two", LESSON + ":42:1", "level 1"),
                error(LESSON, "Two offices do.", "```\ncode\n```", LESSON + ":42:1", "does not say its kind"),
                error(LESSON, "Two offices do.", "```pool\na: b\n```", LESSON + ":42:1", "\"pool\" is not known"),
                error(LESSON, "Two offices do.", "- ```poll\n  a: b\n  ```", LESSON + ":42:3", "cannot stand here"),
                error(LESSON, "## Who measures", "## Twice a day", LESSON + ":40:1", "#twice-a-day"),
                error(LESSON, "## Who measures", "More text.\n\n## Who measures", LESSON + ":40:1", "not the last"),
                error(LESSON, "id: reading-the-sea", "id: reading", LESSON + ":2:5", "does not fit the folder"),
                error(LESSON, "minutes: 8", "minutes: 8.5", LESSON + ":5:10", "whole number"),
                error(LESSON, "needs: []", "needs: [sailing]", LESSON + ":8:9", "no lesson \"sailing\""),
                error(LESSON, "needs: []", "needs: [spring-and-neap]", LESSON + ":8:8", "needs itself"),
                error(
                        "course.yaml",
                        "[01-reading-the-sea,",
                        "[../01-sea, 01-reading-the-sea,",
                        "course.yaml:4:11",
                        "not the name"),
                error(QUIZ, "id: sea-2", "id: how-often", QUIZ + ":", "is used twice"),
                error(QUIZ, "about: [C01]", "about: [C77]", QUIZ + ":11:13", "no claim or source \"C77\""),
                error(QUIZ, "about: [C01]", "about: []", QUIZ + ":11:", "rests on no claim"),
                error(QUIZ, "about: [C01]", "about: [C03]", QUIZ + ":11:", "C03 is red"),
                error(QUIZ, "about: [C01]", "about: [C02]", QUIZ + ":6:", "does not name \"Harbour Office\""),
                error(QUIZ, "#twice-a-day", "#never", QUIZ + ":12:", "no section #never"),
                error(QUIZ, "passage: 01-reading", "passage: 07-reading", QUIZ + ":12:", "no lesson folder"),
                error(QUIZ, "explanation: The tables", "explanation: The [t](term:t)", QUIZ + ":", "no term \"t\""),
                error(
                        QUIZ,
                        "explanation: The tables",
                        "explanation: The [t](#aim)",
                        QUIZ + ":",
                        "cannot link to a section"),
                error(QUIZ, "correct: true, ", "", QUIZ + ":", "No option is right"),
                error(QUIZ, "feedback: Gauges show it.", "", QUIZ + ":", "\"feedback\" is missing"),
                warning(QUIZ, "about: [C01]", "about: [S02]", QUIZ + ":11:", "not seen"),
                warning(LESSON, " (Pitkälahti)", "", LESSON + ":15:", "is called Pitkälahti on the spot"),
                warning(LESSON, "Two offices do.", WORDS, LESSON + ":40:1", "section has 5"),
                warning(LESSON, "The sea breathes.", WORDS + WORDS + WORDS + WORDS, LESSON + ":1:1", "lesson has 2"),
                warning(
                        "glossary.yaml",
                        "- id: neap",
                        "- {id: ebb, term: Ebb, definition: It falls.}\n- id: neap",
                        "glossary.yaml:1:8",
                        "No lesson uses the term"),
                warning(
                        "sources.yaml",
                        "- id: S01",
                        "- {id: S09, by: A, title: T, date: D, kind: k, seen: full}\n- id: S01",
                        "sources.yaml:1:8",
                        "Nothing rests on source S09"),
                warning(
                        SampleCourse.SECOND,
                        "needs: [reading-the-sea]\n---\n",
                        "needs: []\n---\n\n## Before\n\nText.\n",
                        SampleCourse.SECOND + ":10:1",
                        "no question"));
    }

    @ParameterizedTest(name = "{4}: {5}")
    @MethodSource("breaches")
    void reportsTheBreachWhereItStands(
            Problem.Severity severity, String file, String old, String now, String at, String message) {
        SampleCourse course = SampleCourse.in(folder).replace(file, old, now);
        assertThat(course.problems()).anySatisfy(problem -> {
            assertThat(problem.severity()).isEqualTo(severity);
            assertThat(problem.at() + ":").startsWith(at.endsWith(":") ? at : at + ":");
            assertThat(problem.message()).contains(message);
            assertThat(problem.hint()).isNotBlank();
        });
    }

    @Test
    void followsLinksInFeedbackWhateverItsNames() {
        SampleCourse course = SampleCourse.in(folder).replace(QUIZ, "questions:\n", """
                questions:
                  - id: sea-0
                    kind: match
                    prompt: How often does it come?
                    items:
                      - { id: tide, text: High water, is: twice, feedback: { right: Yes., once: "See [it](term:t)." } }
                      - { id: sunrise, text: Sunrise, is: once, feedback: Every morning. }
                    choices:
                      - { id: once, text: Once a day }
                      - { id: twice, text: Twice a day }
                    explanation: The tables show it.
                    about: [C01]
                    passage: 01-reading-the-sea#twice-a-day
                """);
        assertThat(course.problems()).extracting(Problem::message).containsExactly("There is no term \"t\".");
    }

    @Test
    void wantsTheClaimantInTheQuestionOnADisputedNumber() {
        SampleCourse course = SampleCourse.in(folder)
                .replace("claims.yaml", "scoring: amber", "scoring: green")
                .replace(LESSON, "did the Harbour Office name", "did people name");
        assertThat(course.problems())
                .extracting(Problem::message)
                .containsExactly("The number rests on claim C02, graded C, but the prompt does not name who says so.");
    }

    @Test
    void warnsOfAnUnusedClaim() {
        SampleCourse course = SampleCourse.in(folder).replace(LESSON, "[C01, C02, C03]", "[C01, C02]");
        assertThat(course.problems())
                .extracting(Problem::message)
                .containsExactly("No lesson or question uses claim C03.");
    }

    @Test
    void callsNothingUnusedWhileALessonCannotBeRead() {
        SampleCourse course = SampleCourse.in(folder).write(LESSON, "---\n");
        assertThat(course.problems()).allMatch(problem -> problem.at().file().equals(LESSON));
    }

    @Test
    void warnsOfAQuizWithFiveQuestions() {
        SampleCourse course = SampleCourse.in(folder);
        String quiz = course.text(QUIZ);
        course.write(QUIZ, quiz.substring(0, quiz.indexOf("  - id: sea-order")));
        assertThat(course.problems()).extracting(Problem::message).containsExactly("The quiz has 5 questions.");
    }

    private static Arguments error(String file, String old, String now, String at, String message) {
        return Arguments.of(Problem.Severity.ERROR, file, old, now, at, message);
    }

    private static Arguments warning(String file, String old, String now, String at, String message) {
        return Arguments.of(Problem.Severity.WARNING, file, old, now, at, message);
    }
}
