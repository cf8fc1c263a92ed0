package app.salient.question.match;

import static org.assertj.core.api.Assertions.assertThat;

import app.salient.question.QuestionTexts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an author is told about a match that is not sound. */
class MatchMistakesTest {
    private static final String RIVERS = MatchTexts.RIVERS;

    @Test
    void aSoundMatchHasNoProblems() {
        assertThat(QuestionTexts.problemsOf(RIVERS)).isEmpty();
        assertThat(QuestionTexts.problemsOf(MatchTexts.backwards())).isEmpty();
    }

    @Test
    void theExampleOfItsPageIsSound() throws IOException {
        String page = Files.readString(Path.of("docs/kinds/match.md"));
        String item = page.substring(page.indexOf("```yaml\n- id") + 8, page.indexOf("\n```\n"));
        assertThat(QuestionTexts.problemsOf("  " + item.substring(2) + "\n")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'is: caspian, ', '', \"is\" is missing",
        "is: caspian, is: aral, 'There is no choice \"aral\". Use one of: north, black, baltic, caspian.'",
        "'feedback: Past Hamburg. ', '', \"feedback\" is missing",
        "right: Past Volgograd., 'right: Past Volgograd., aral: No.', The field \"aral\" is not known here",
        "right: Past Volgograd., 'right: Past Volgograd., caspian: Yes.', \"caspian\" is the right choice here",
        "'right: Past Volgograd., ', '', \"right\" is missing",
        "', otherwise: Look at its mouth.', '', '\"rhine\" has no feedback for the choice of caspian.'",
        "', feedback: None of these ends there.', '', \"baltic\" fits no item and has no feedback",
        "id: volga, id: elbe, stands here twice",
        "text: Volga, text: '[Volga](place:volga)', could show the key",
        "text: North Sea, text: '[Sea](term:sea)', could show the key",
        "text: North Sea, 'text: North Sea, correct: yes', The field \"correct\" is not known here",
        "id: volga, id: caspian, 'The id \"caspian\" names its choice \"caspian\", which gives the key away.'",
        "id: volga, id: to-caspian, 'The id \"to-caspian\" names its choice \"caspian\"'",
        "kind: match, 'kind: match\nmarking: correct-minus-wrong', 'Use one of: all-or-nothing, per-part.'",
        "kind: match, 'kind: match\nshuffle: often', is not a value of \"shuffle\""
    })
    void mistakesAreNamed(String written, String mistake, String problem) {
        assertThat(QuestionTexts.problemsOf(RIVERS.replace(written, mistake)))
                .singleElement()
                .asString()
                .contains(problem);
    }

    @Test
    void severalMistakesAreAllNamed() {
        String broken = RIVERS.replace("is: caspian, ", "")
                .replace("text: Danube, ", "")
                .replace("text: Baltic Sea, ", "");
        assertThat(QuestionTexts.problemsOf(broken)).hasSize(3);
    }

    @Test
    void noChoiceIsCalledByTheWordForAllOthers() {
        String otherwise = RIVERS.replace("baltic: The Oder does., ", "").replace("id: baltic", "id: otherwise");
        assertThat(QuestionTexts.problemsOf(otherwise))
                .singleElement()
                .asString()
                .contains("A choice cannot be called otherwise");
    }

    @Test
    void problemsStandWhereTheyAreMended() {
        assertThat(QuestionTexts.problemsOf(RIVERS.replace(", otherwise: Look at its mouth.", "")))
                .singleElement()
                .asString()
                .startsWith("quiz.yaml:9:");
    }

    private static String numbered(String danube, String rhine, String elbe, String volga) {
        return RIVERS.replace("id: danube", "id: " + danube)
                .replace("id: rhine", "id: " + rhine)
                .replace("id: elbe", "id: " + elbe)
                .replace("id: volga", "id: " + volga)
                .replace("north", "sea-1")
                .replace("flows sea-1", "flows north")
                .replace("black", "sea-2")
                .replace("baltic", "sea-3")
                .replace("caspian", "sea-4");
    }

    @Test
    void idsNumberedAlikeAreRefused() {
        assertThat(QuestionTexts.problemsOf(numbered("r2", "r1", "r-1-b", "r4")))
                .singleElement()
                .asString()
                .contains("Items and choices are numbered alike");
        assertThat(QuestionTexts.problemsOf(numbered("r1", "r2", "r3", "r4"))).isEmpty();
    }

    @Test
    void aWordThatAllChoicesShareTellsNothing() {
        assertThat(QuestionTexts.problemsOf(numbered("sea-a", "sea-b", "sea-c", "sea-d")))
                .isEmpty();
    }

    @Test
    void choicesInTheOrderOfTheirItemsAreRefusedWithoutShuffle() {
        String pairs = """
                id: moons
                kind: match
                prompt: Which planet?
                explanation: As Galileo saw.
                about: [C01]
                passage: 01-example#moons
                items:
                  - { id: io, text: Io, is: jupiter, feedback: First. }
                  - { id: titan, text: Titan, is: saturn, feedback: Second. }
                choices:
                  - { id: jupiter, text: Jupiter }
                  - { id: mars, text: Mars, feedback: No. }
                  - { id: saturn, text: Saturn }
                """;
        assertThat(QuestionTexts.problemsOf(pairs)).isEmpty();
        assertThat(QuestionTexts.problemsOf(pairs + "shuffle: no\n"))
                .singleElement()
                .asString()
                .contains("in the order of their items, which gives the key away");
        assertThat(QuestionTexts.problemsOf(RIVERS + "shuffle: no\n")).isEmpty();
    }

    @Test
    void aMatchHasTwoToNineItemsAndTwoToTwelveChoices() {
        StringBuilder items = new StringBuilder();
        StringBuilder choices = new StringBuilder();
        for (int i = 0; i < 10; i++) {
            items.append("  - { id: x%d, text: X, is: north, feedback: No. }\n".formatted(i));
            choices.append("  - { id: y%d, text: Y, feedback: No. }\n".formatted(i));
        }
        assertThat(QuestionTexts.problemsOf(RIVERS.replace("choices:\n", items + "choices:\n")))
                .singleElement()
                .asString()
                .contains("A match has 2 to 9 items, not 14.");
        assertThat(QuestionTexts.problemsOf(RIVERS + choices))
                .singleElement()
                .asString()
                .contains("A match has 2 to 12 choices, not 14.");
        assertThat(QuestionTexts.problemsOf(RIVERS.replaceAll("  - \\{ id: (danube|elbe|volga).*\n", "")
                        .replaceAll(", feedback: None of these ends there.", "")
                        .replaceAll("  - \\{ id: (baltic|caspian).*\n", "")
                        .replace("baltic: The Oder does., ", "")))
                .singleElement()
                .asString()
                .contains("not 1.");
    }

    @Test
    void listsOfAnotherShapeAreReportedOnce() {
        String start = RIVERS.substring(0, RIVERS.indexOf("items:"));
        assertThat(QuestionTexts.problemsOf(start)).hasSize(2).allMatch(problem -> problem.contains("is missing"));
        assertThat(QuestionTexts.problemsOf(start + "items: danube\nchoices: black\n"))
                .hasSize(2)
                .allMatch(problem -> problem.contains("should be a list"));
    }
}
