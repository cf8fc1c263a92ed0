package app.salient.question;

import static org.assertj.core.api.Assertions.assertThat;

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

    @ParameterizedTest
    @CsvSource({
        "id: moon, id: Moon Base, 'quiz.yaml:1:5: error: \"Moon Base\" cannot be the id'",
        "id: moon, id: -moon, cannot be the id",
        "id: moon, id: [moon], should be a text",
        "kind: number, kind: essay, 'quiz.yaml:2:7: error: \"essay\" is not a value of \"kind\". Use one of: choice, number, order.'",
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
