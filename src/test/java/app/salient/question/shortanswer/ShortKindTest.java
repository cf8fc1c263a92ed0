package app.salient.question.shortanswer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.salient.question.BadResponse;
import app.salient.question.Question;
import app.salient.question.QuestionKind;
import app.salient.question.QuestionKindContract;
import app.salient.question.QuestionTexts;
import app.salient.question.Questions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

class ShortKindTest extends QuestionKindContract<ShortQuestion, ShortResponse> {
    private static final String RIVER = """
            id: river
            kind: short
            prompt: Which river?
            explanation: It flows east.
            about: [C01]
            passage: 01-example#rivers
            accept: [Danube, Donau]
            near:
              - { accept: [Rhine, Rhein], feedback: That one flows north. }
            feedback: { right: Just so., wrong: Another river., close: Nearly written. }
            """;

    private static final String FORGIVING = RIVER + "spelling: forgive\n";

    @Override
    protected QuestionKind<ShortQuestion, ShortResponse> kind() {
        return new ShortKind();
    }

    @Override
    protected String exampleRevision() {
        return "0a48c5a107391b98eaf42e18b6b09ba1e5ec05dec5ca70bb020c5d2f884289d5";
    }

    @Override
    protected List<String> keyTexts() {
        return List.of("Danube", "Donau", "Duna", "Rhine", "Rhein");
    }

    private static String typed(String text) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("kind", "short")
                .put("typed", text)
                .toString();
    }

    private static JsonNode review(String yaml, String text) {
        Question question = QuestionTexts.read(yaml);
        String stored = Questions.accept(question, typed(text));
        return Questions.review(question, stored, Questions.grade(question, stored), passage -> Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "Danube, 1, right, right, Just so., Right: 1 of 1",
        "' donau. ', 1, right, right, Just so., Right: 1 of 1",
        "Danbue, 0, wrong, close, Nearly written., 'Close, but the spelling counts: 0 of 1'",
        "Rhein, 0, wrong, near, That one flows north., Wrong: 0 of 1",
        "Seine, 0, wrong, wrong, Another river., Wrong: 0 of 1"
    })
    void eachAnswerIsMarkedAndToldWhy(
            String text, double fraction, String outcome, String verdict, String feedback, String worked) {
        JsonNode review = review(RIVER, text);
        assertThat(review.get("fraction").asDouble()).isEqualTo(fraction);
        assertThat(review.get("outcome").asString()).isEqualTo(outcome);
        assertThat(review.get("verdict").asString()).isEqualTo(verdict);
        assertThat(review.get("feedback").asString()).isEqualTo("<p>" + feedback + "</p>\n");
        assertThat(review.get("worked").asString()).isEqualTo(worked);
        assertThat(review.get("typed").asString()).isEqualTo(text.strip());
        assertThat(review.get("key").asString()).isEqualTo("Danube");
    }

    @ParameterizedTest
    @CsvSource({
        "Danube, 1, Right: 1 of 1",
        "Danbue, 1, Right but for the spelling: 1 of 1",
        "Rhein, 0, Wrong: 0 of 1",
        "Rhien, 0, Wrong: 0 of 1"
    })
    void spellingIsForgivenWhereTheAuthorSaysSo(String text, double fraction, String worked) {
        JsonNode review = review(FORGIVING, text);
        assertThat(review.get("fraction").asDouble()).isEqualTo(fraction);
        assertThat(review.get("worked").asString()).isEqualTo(worked);
    }

    @Test
    void learnersAreToldBeforehandWhetherSpellingCounts() {
        assertThat(Questions.publicView(QuestionTexts.read(RIVER), 1)
                        .get("spelling")
                        .asString())
                .isEqualTo("strict");
        assertThat(Questions.publicView(QuestionTexts.read(FORGIVING), 1)
                        .get("spelling")
                        .asString())
                .isEqualTo("forgive");
    }

    @Test
    void withoutAnAnswerThereIsAKeyAndNoVerdict() {
        Question question = QuestionTexts.read(RIVER);
        JsonNode review =
                Questions.review(question, null, Questions.grade(question, null), passage -> Optional.empty());
        assertThat(review.get("typed").isNull()).isTrue();
        assertThat(review.get("verdict").isNull()).isTrue();
        assertThat(review.get("key").asString()).isEqualTo("Danube");
        assertThat(review.get("feedback").asString()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \t ", "...", "?", "\u200B", "'-'"})
    void nothingButSpacesAndPunctuationIsNoAnswer(String text) {
        assertThat(Questions.accept(QuestionTexts.read(RIVER), typed(text))).isNull();
    }

    @Test
    void whatIsTypedIsStoredAsTyped() {
        assertThat(Questions.accept(QuestionTexts.read(RIVER), typed(" DANUBE?! ")))
                .isEqualTo("{\"kind\":\"short\",\"typed\":\"DANUBE?!\"}");
    }

    @Test
    void anEssayInTheFieldIsRefused() {
        Question question = QuestionTexts.read(RIVER);
        assertThat(Questions.accept(question, typed("x".repeat(200)))).isNotNull();
        assertThatThrownBy(() -> Questions.accept(question, typed("x".repeat(201))))
                .isInstanceOf(BadResponse.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            accept: [Danube, Donau]     | ''                             | "accept" is missing. Add accept: ...
            accept: [Danube, Donau]     | accept: []                     | A typed answer has 1 to 20 variants, not 0. Keep those that differ in more than case, accents and punctuation.
            accept: [Danube, Donau]     | accept: Danube                 | "accept" should be a list but is a text.
            accept: [Danube, Donau]     | accept: [Danube, DANUBE!]      | "DANUBE!" and "Danube" count as the same. Keep one: case, accents, punctuation and Cyrillic or Latin letters make no difference.
            accept: [Danube, Donau]     | accept: [Danube, Dunay, Дунай] | "Дунай" and "Dunay" count as the same.
            accept: [Danube, Donau]     | accept: [Danube, '']           | This variant is empty. Write it out, or remove it.
            accept: [Danube, Donau]     | accept: [Danube, '?']          | "?" has nothing to compare. Punctuation does not count: use letters or digits, or another kind of question.
            accept: [Rhine, Rhein]      | accept: [Rhine, DONAU]         | The near miss "DONAU" is accepted as right, as "Donau". Take it out of near, or out of accept.
            accept: [Rhine, Rhein]      | accept: [Rhine, rhine]         | "rhine" and "Rhine" count as the same.
            'accept: [Rhine, Rhein], '  | ''                             | "accept" is missing.
            ', feedback: That one flows north.' | ''                     | "feedback" is missing.
            'right: Just so., '         | ''                             | "right" is missing.
            close: Nearly written.      | close: ''                      | "close" is empty.
            close: Nearly written.      | nearly: x                      | The field "nearly" is not known here. Known fields: right, wrong, close.
            kind: short                 | 'kind: short\nspelling: lax'   | "lax" is not a value of "spelling". Use one of: forgive, strict.
            kind: short                 | 'kind: short\nmarking: per-part' | "per-part" is not a value of "marking".
            """)
    void mistakesAreNamed(String written, String mistake, String problem) {
        assertThat(RIVER).contains(written);
        assertThat(QuestionTexts.problemsOf(RIVER.replace(written, mistake.replace("\\n", "\n"))))
                .singleElement()
                .asString()
                .contains(problem);
    }

    @Test
    void mistakesAreReportedAllAtOnceEachWhereItStands() {
        String yaml = """
                id: river
                kind: short
                prompt: Which river?
                explanation: It flows east.
                about: [C01]
                passage: 01-example#rivers
                accept:
                  - Danube
                  - %s
                  - danube
                feedback: { right: Just so. }
                """.formatted("x".repeat(201));
        assertThat(QuestionTexts.problemsOf(yaml))
                .satisfiesExactly(
                        long_ -> assertThat(long_)
                                .startsWith("quiz.yaml:9:5: error: This variant has 201 characters.")
                                .endsWith("Nobody can type more than 200: shorten it."),
                        same -> assertThat(same).startsWith("quiz.yaml:10:5: error: \"danube\" and \"Danube\""),
                        missing -> assertThat(missing).contains("\"wrong\" is missing."));
    }

    @Test
    void twentyVariantsAreTheMost() {
        String many = "accept: [" + "A1, A2, A3, A4, A5, A6, A7, A8, A9, B1, B2, B3, B4, B5, B6, B7, B8, B9, C1, C2";
        assertThat(QuestionTexts.problemsOf(RIVER.replace("accept: [Danube, Donau", many)))
                .isEmpty();
        assertThat(QuestionTexts.problemsOf(RIVER.replace("accept: [Danube, Donau", many + ", C3")))
                .singleElement()
                .asString()
                .contains("not 21");
    }

    @Test
    void theExampleOfItsPageReadsWell() throws IOException {
        String page = Files.readString(Path.of("docs/kinds/short.md"));
        String item = page.substring(page.indexOf("```yaml\n") + 8);
        String yaml =
                item.substring(0, item.indexOf("```")).replaceFirst("- ", "  ").stripIndent();
        assertThat(QuestionTexts.problemsOf(yaml)).isEmpty();
    }
}
