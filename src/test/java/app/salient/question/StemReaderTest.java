package app.salient.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StemReaderTest {
    private static final String MOON = """
            id: moon
            kind: number
            prompt: How many moons has the Earth?
            explanation: One.
            about: [C01]
            passage: 01-example#moons
            answer: 1
            feedback: { right: Yes., low: More., high: Fewer. }
            """;

    @Test
    void whatIsLeftOutHasItsDefault() {
        Question question = QuestionTexts.read(MOON);
        assertThat(question.stem().points()).isEqualTo(1);
        assertThat(question.stem().asksCertainty()).isTrue();
        assertThat(question.stem().refutation()).isEmpty();
        assertThat(question.marking()).isEqualTo(MarkingRule.ALL_OR_NOTHING);
    }

    @Test
    void writingOutADefaultChangesNoRevision() {
        Question spelledOut =
                QuestionTexts.read(MOON + "points: 1.0\ncertainty: ask\nmarking: all-or-nothing\ntolerance: 0\n");
        assertThat(Questions.revision(spelledOut)).isEqualTo(Questions.revision(QuestionTexts.read(MOON)));
    }

    @Test
    void hintsAreReadInTheirOrderWithWhatTheyCost() {
        Question question =
                QuestionTexts.read(MOON + "hints:\n  - text: Look up.\n  - { text: At night., cost: 0.25 }\n");
        assertThat(question.stem().hints()).extracting(Stem.Hint::cost).containsExactly(0.0, 0.25);
        assertThat(question.stem().costOf(1)).isZero();
        assertThat(question.stem().costOf(5)).isEqualTo(0.25);
        assertThat(Questions.fromCanonical(Questions.canonical(question))).isEqualTo(question);
    }

    @Test
    void aHintCostsItsShareAndItsTextStaysOnTheServer() {
        Question question = QuestionTexts.read(MOON + "hints: [{ text: Canary., cost: 0.25 }]\n");
        String one = "{\"kind\":\"number\",\"typed\":\"1\"}";
        assertThat(Questions.grade(question, one, 0).earned()).isEqualTo(1);
        assertThat(Questions.grade(question, one, 1).earned()).isEqualTo(0.75);
        assertThat(Questions.publicView(question, 1).toString())
                .doesNotContain("Canary")
                .contains("\"hints\":[0.25]");
    }

    @Test
    void hintsMayCostAllOfThePointsTogether() {
        for (String costs : List.of("0.33 0.56 0.11", "0.1 0.2 0.7", "0.34 0.56 0.06 0.04", "1")) {
            String hints = "hints:\n" + costs.replaceAll("([0-9.]+) ?", "  - { text: Look., cost: $1 }\n");
            assertThat(QuestionTexts.problemsOf(MOON + hints)).as(costs).isEmpty();
        }
        assertThat(QuestionTexts.problemsOf(MOON + "hints: [{ text: a, cost: 0.34 }, { text: b, cost: 0.67 }]\n"))
                .singleElement()
                .asString()
                .contains("cost at most all of its points");
    }

    @ParameterizedTest
    @CsvSource({
        "id: moon, id: Moon Base, 'quiz.yaml:1:5: error: \"Moon Base\" cannot be the id'",
        "id: moon, id: -moon, cannot be the id",
        "id: moon, id: [moon], should be a text",
        "kind: number, kind: essays, 'quiz.yaml:2:7: error: \"essays\" is not a value of \"kind\". Use one of: choice, '",
        "about: [C01], about: [], rests on no claim",
        "'about: [C01]', 'about: [C01, C01]', empty or repeated",
        "about: [C01], about: [''], empty or repeated",
        "about: [C01], about: C01, should be a list",
        "passage: 01-example#moons, passage: 01-example, does not name a section",
        "passage: 01-example#moons, passage: https://example.org#x, does not name a section",
        "answer: 1, 'answer: 1\npoints: 0', cannot be worth 0 points",
        "answer: 1, 'answer: 1\npoints: -1', cannot be worth -1 points",
        "answer: 1, 'answer: 1\npoints: 101', cannot be worth 101 points",
        "answer: 1, 'answer: 1\npoints: 0.001', cannot be worth 0.001 points",
        "answer: 1, 'answer: 1\npoints: NaN', should be a number",
        "answer: 1, 'answer: 1\nhints: [{ text: a, cost: 2 }]', cannot cost 2 of the points",
        "answer: 1, 'answer: 1\nhints: [{ text: a, cost: 0.6 }, { text: b, cost: 0.6 }]', cost at most all of its points",
        "answer: 1, 'answer: 1\nhints: [{ text: \"see [it](claim:C01)\" }]', could show the key",
        "answer: 1, 'answer: 1\ncertainty: yes', 'Use one of: ask, no.'",
        "answer: 1, 'answer: 1\nmarking: per-part', 'Use one of: all-or-nothing.'",
        "answer: 1, 'answer: 1\nshuffle: no', The field \"shuffle\" is not known here",
        "answer: 1, 'answer: 1\nrefutation: { believed: a, fails: b }', \"holds\" is missing",
        "answer: 1, 'answer: 1\nrefutation: { believed: a, fails: b, holds: c, so: d }', \"so\" is not known"
    })
    void eachMistakeIsNamedOnce(String written, String mistake, String problem) {
        assertThat(QuestionTexts.problemsOf(MOON.replace(written, mistake)))
                .singleElement()
                .asString()
                .contains(problem);
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "kind", "prompt", "explanation", "about", "passage"})
    void whatIsMissingIsNamed(String field) {
        assertThat(QuestionTexts.problemsOf(MOON.replaceFirst("(?m)^" + field + ":.*\n", "")))
                .singleElement()
                .asString()
                .containsAnyOf("\"" + field + "\" is missing", "rests on no claim");
    }

    @Test
    void allMistakesOfAQuestionAreReportedAtOnce() {
        assertThat(QuestionTexts.problemsOf("id: A B\nkind: number\nanswer: x\nabout: []\nwhat: ever\n"))
                .hasSize(8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "See [this](claim:C07).",
                "See [this](CLAIM:C07).",
                "See *[this](term:motti)*.",
                "See [Sudzha](place:sudzha).",
                "- See [this](source:S04).",
                "<claim:C07>",
                "See [this][1].\n\n[1]: claim:C07",
                "See [this](&#99;laim:C07)."
            })
    void aPromptThatLinksAClaimIsRefused(String prompt) {
        String indented = prompt.replace("\n", "\n  ");
        assertThat(QuestionTexts.problemsOf(
                        MOON.replace("prompt: How many moons has the Earth?", "prompt: |\n  " + indented)))
                .singleElement()
                .asString()
                .contains("could show the key");
    }

    @Test
    void explanationsMayLinkClaims() {
        assertThat(QuestionTexts.problemsOf(MOON.replace("One.", "'[One](claim:C07), see claim: C07.'")))
                .isEmpty();
    }
}
