package app.salient.question.highlight;

import static org.assertj.core.api.Assertions.assertThat;

import app.salient.question.QuestionTexts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an author is told about a highlight that is not sound. */
class HighlightMistakesTest {
    private static final String FLOOD = HighlightTexts.FLOOD;

    @Test
    void aSoundHighlightHasNoProblems() {
        assertThat(QuestionTexts.problemsOf(FLOOD)).isEmpty();
        assertThat(QuestionTexts.problemsOf(HighlightTexts.ONE_MARK)).isEmpty();
        assertThat(QuestionTexts.problemsOf(FLOOD.replaceAll("claim: .*\n", "")))
                .isEmpty();
    }

    @Test
    void theExampleOfItsPageIsSound() throws IOException {
        String page = Files.readString(Path.of("docs/kinds/highlight.md"));
        String item = page.substring(page.indexOf("```yaml\n- id") + 8, page.indexOf("\n```\n"));
        assertThat(QuestionTexts.problemsOf("  " + item.substring(2) + "\n")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'is: weakens, ', '', \"is\" is missing",
        "is: weakens, is: against, 'There is no mark \"against\". Use one of: supports, weakens, none.'",
        "', feedback: It did rise.', '', \"feedback\" is missing",
        "|rain]], |snow]], 'The text marks out the phrase \"snow\", but it is not in \"phrases\".'",
        "[[heavy rain fell upstream|rain]], heavy rain fell, The text has no phrase \"rain\".",
        "three warm days, three [[warm days|warm]] and [[nights|rise]] of, not written as",
        "'On the', '[[On the|rise]]', The phrase \"rise\" stands twice in the text.",
        "id: rain, id: rise, The id \"rise\" stands here twice",
        "id: supports, id: none, A mark cannot be called none",
        "id: weakens, id: supports, The id \"supports\" stands here twice",
        "text: Weakens it, text: '[Weakens](claim:C01)', could show the key",
        "The river, 'The [river](term:river)', could show the key",
        "'{ text: Melting snow made the river *rise*. }', '{ text: \"[Melting](claim:C01) snow\" }', could show the key",
        "made the river *rise*. }, 'made it rise, is: true }', The field \"is\" is not known here",
        "kind: highlight, 'kind: highlight\nmarking: per-part', 'Use one of: all-or-nothing, correct-minus-wrong.'"
    })
    void mistakesAreNamed(String written, String mistake, String problem) {
        assertThat(QuestionTexts.problemsOf(FLOOD.replace(written, mistake)))
                .isNotEmpty()
                .first()
                .asString()
                .contains(problem);
    }

    @Test
    void severalMistakesAreAllNamed() {
        String broken = FLOOD.replace("is: weakens, ", "")
                .replace("|mayor]]", "|major]]")
                .replace("text: Supports it", "words: Supports it");
        assertThat(QuestionTexts.problemsOf(broken)).hasSize(5);
    }

    @Test
    void atLeastOnePhraseIsWorthMarking() {
        assertThat(QuestionTexts.problemsOf(FLOOD.replaceAll("is: (supports|weakens)", "is: none")))
                .singleElement()
                .asString()
                .contains("No phrase is worth marking.");
    }

    @ParameterizedTest
    @CsvSource({"rain, rain-weakens, weakens", "mayor, none-1, none", "rise, supports, supports"})
    void idsThatNameTheMarkAreRefused(String id, String telling, String mark) {
        String yaml = FLOOD.replace("|" + id + "]]", "|" + telling + "]]").replace("id: " + id, "id: " + telling);
        assertThat(QuestionTexts.problemsOf(yaml))
                .singleElement()
                .asString()
                .contains("names its mark \"" + mark + "\", which gives the key away");
    }

    @Test
    void thereAreOneOrTwoMarks() {
        assertThat(QuestionTexts.problemsOf(FLOOD.replace("phrases:\n", "  - { id: other, text: Other }\nphrases:\n")))
                .singleElement()
                .asString()
                .contains("There are 1 or 2 marks, not 3.");
        assertThat(QuestionTexts.problemsOf(HighlightTexts.ONE_MARK + "marks: []\n"))
                .first()
                .asString()
                .contains("not 0.");
    }

    @Test
    void thereAreTwoToTwentyPhrases() {
        StringBuilder text = new StringBuilder();
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < 17; i++) {
            text.append(" [[x|x%d]]".formatted(i));
            list.append("  - { id: x%d, is: none, feedback: No. }\n".formatted(i));
        }
        assertThat(QuestionTexts.problemsOf(FLOOD.replace("The river", "The river" + text) + list))
                .singleElement()
                .asString()
                .contains("2 to 20 phrases, not 21.");
        String one = FLOOD.replaceAll("\\[\\[([^\\[]+)\\|(warm|mayor|rain)]]", "$1")
                .replaceAll("  - \\{ id: (warm|mayor|rain).*\n", "");
        assertThat(QuestionTexts.problemsOf(one)).singleElement().asString().contains("not 1.");
    }

    @Test
    void listsOfAnotherShapeAreReportedOnce() {
        String start = FLOOD.substring(0, FLOOD.indexOf("phrases:"));
        assertThat(QuestionTexts.problemsOf(start)).singleElement().asString().contains("\"phrases\" is missing");
        assertThat(QuestionTexts.problemsOf(start + "phrases: rise\n"))
                .singleElement()
                .asString()
                .contains("should be a list");
        assertThat(QuestionTexts.problemsOf(FLOOD.replaceAll("claim: .*\n", "claim: It rose.\n")))
                .singleElement()
                .asString()
                .contains("Expected fields");
    }
}
