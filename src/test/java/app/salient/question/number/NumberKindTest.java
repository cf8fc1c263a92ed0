package app.salient.question.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.salient.question.BadResponse;
import app.salient.question.Grade;
import app.salient.question.Question;
import app.salient.question.QuestionKind;
import app.salient.question.QuestionKindContract;
import app.salient.question.QuestionTexts;
import app.salient.question.Questions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

class NumberKindTest extends QuestionKindContract<NumberQuestion, NumberResponse> {
    private static final String START = """
            id: size
            kind: number
            prompt: How large is it?
            explanation: So large.
            about: [C01]
            passage: 01-example#size
            feedback: { right: Just so., low: More., high: Less. }
            """;

    private static final String RANGE = START + """
            range: { from: 1250, to: 1376 }
            unit: km²
            near:
              - { from: 125, to: 137.6, feedback: A nought is missing. }
            """;

    @Override
    protected QuestionKind<NumberQuestion, NumberResponse> kind() {
        return new NumberKind();
    }

    @Override
    protected String exampleRevision() {
        return "418ec7545c709c24504d9238532cd6659c33758cb456cb579e3b0454b5c8687c";
    }

    @Override
    protected List<String> keyTexts() {
        return List.of("39000", "39,000", "41000", "41,000", "12000", "13000");
    }

    private static String typed(String text) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("kind", "number")
                .put("typed", text)
                .toString();
    }

    private static JsonNode review(Question question, String text) {
        String stored = Questions.accept(question, typed(text));
        return Questions.review(question, stored, Questions.grade(question, stored), passage -> Optional.empty());
    }

    private static double score(String answer, String text) {
        return Questions.grade(QuestionTexts.read(START + answer), typed(text)).earned();
    }

    @ParameterizedTest
    @CsvSource({
        "1250, 1",
        "1376, 1",
        "1300, 1",
        "1249, 0",
        "1377, 0",
        "1249.9999999999999999999999, 0",
        "1376.0000000000000000001, 0",
        "1250.000, 1",
        "01250, 1",
        "-1300, 0"
    })
    void bothEndsOfTheRangeAreRight(String text, double score) {
        assertThat(Questions.grade(QuestionTexts.read(RANGE), typed(text)).earned())
                .isEqualTo(score);
    }

    @ParameterizedTest
    @CsvSource({
        // 0.1 + 0.2 and 1.1 - 0.1 are not exact in binary
        "0.1, 0.2, 0.3, 1", "0.1, 0.2, 0.30000000000000001, 0", "0.1, 0.2, -0.1, 1", "1.1, 0.1, 1, 1",
                "1.1, 0.1, 1.2, 1",
        "1.1, 0.1, 0.99999999999999999, 0", "64, 0, 64, 1", "64, 0, 64.0, 1", "64, 0, 64.000001, 0", "-3.5, 0.5, -4, 1",
        "-3.5, 0.5, -3, 1", "-3.5, 0.5, -2.99, 0", "0, 0, 0, 1", "0, 0, -0, 1"
    })
    void theEdgesOfTheToleranceAreExact(String answer, String tolerance, String text, double score) {
        assertThat(score("answer: " + answer + "\ntolerance: " + tolerance + "\n", text))
                .isEqualTo(score);
    }

    @Test
    void feedbackFitsTheNumberTyped() {
        Question question = QuestionTexts.read(RANGE);
        assertThat(review(question, "1300").get("feedback").asString()).contains("Just so.");
        assertThat(review(question, "1249").get("feedback").asString()).contains("More.");
        assertThat(review(question, "1377").get("feedback").asString()).contains("Less.");
        assertThat(review(question, "125").get("feedback").asString()).contains("A nought is missing.");
        assertThat(review(question, "137.6").get("feedback").asString()).contains("A nought is missing.");
        assertThat(review(question, "137.7").get("feedback").asString()).contains("More.");
        assertThat(review(question, "1 300 km²").get("typed").asString()).isEqualTo("1 300 km²");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            range: { from: 1250, to: 1376 }  | km²      | 1,250 to 1,376 km²
            range: { from: -5.5, to: -1 }    | °C       | −5.5 to −1°C
            range: { from: 7, to: 7 }        |          | 7
            answer: 1234567.25               | people   | 1,234,567.25 people
            answer: 64                       | '%'      | 64%
            answer: 64                       | per cent | 64 per cent
            answer: 1300, tolerance: 100     | km²      | 1,300 km² (1,200 to 1,400 accepted)
            answer: 999.50                   |          | 999.5
            """)
    void theKeyIsShownForPeople(String key, String unit, String shown) {
        String yaml = START
                + (key.startsWith("answer") ? key.replace(", ", "\n") : key)
                + (unit == null ? "" : "\nunit: \"" + unit + "\"");
        assertThat(review(QuestionTexts.read(yaml), "1").get("key").asString()).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"many", "1250 or 1376", "1250-1376", "5 %", "1300 km", "12 34", "1e3"})
    void whatIsNoNumberIsIncompleteAndSaysHowToType(String text) {
        Question question = QuestionTexts.read(RANGE);
        assertThat(Questions.grade(question, typed(text)))
                .isInstanceOfSatisfying(
                        Grade.Incomplete.class,
                        grade -> assertThat(grade.what()).contains("2500 or 2.5", "km²"));
        JsonNode review = review(question, text);
        assertThat(review.get("outcome").asString()).isEqualTo("wrong");
        assertThat(review.get("worked").asString()).isEqualTo("Could not be read: 0 of 1");
        assertThat(review.get("feedback").asString()).contains("2500 or 2.5");
    }

    @Test
    void markupInAUnitOrInWhatIsTypedIsNeverShownAsMarkup() {
        Question question = QuestionTexts.read(START + "answer: 1\nunit: <b>km</b>\n");
        JsonNode review = review(question, "<img src=x onerror=alert(1)>");
        assertThat(review.get("feedback").asString()).doesNotContain("<b>", "<img");
        assertThat(review.get("feedback").asString()).contains("&lt;b&gt;");
    }

    @Test
    void nothingButSpacesIsNoAnswer() {
        assertThat(Questions.accept(QuestionTexts.read(RANGE), typed(" \t "))).isNull();
    }

    @Test
    void whatIsTypedIsStoredAsTyped() {
        assertThat(Questions.accept(QuestionTexts.read(RANGE), typed(" 1 376 km² ")))
                .isEqualTo("{\"kind\":\"number\",\"typed\":\"1 376 km²\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "\\ud800"})
    void charactersNoDatabaseStoresAreRefused(String escape) {
        assertThatThrownBy(() -> Questions.accept(
                        QuestionTexts.read(RANGE), "{\"kind\":\"number\",\"typed\":\"1" + escape + "\"}"))
                .isInstanceOf(BadResponse.class);
    }

    @Test
    void anEssayInTheFieldIsRefused() {
        assertThatThrownBy(() -> Questions.accept(QuestionTexts.read(RANGE), typed("x".repeat(201))))
                .isInstanceOf(BadResponse.class);
    }

    @ParameterizedTest
    @CsvSource({
        "'range: { from: 1250, to: 1376 }', '', either an answer or a range",
        "'unit: km²', 'answer: 5', either an answer or a range",
        "'unit: km²', 'tolerance: 5', A range has no tolerance",
        "'range: { from: 1250, to: 1376 }', 'answer: 1300\ntolerance: -1', below 0",
        "'range: { from: 1250, to: 1376 }', 'answer: many', should be a number",
        "from: 1250, from: 1400, is greater than",
        "from: 1250, size: 1250, \"from\" is missing",
        "'to: 137.6, ', 'to: 1250, ', overlaps",
        "'from: 125, ', 'from: 200, ', is greater than",
        "'to: 137.6, ', '', \"to\" is missing",
        "'low: More., ', '', \"low\" is missing",
        "'feedback: { right: Just so., low: More., high: Less. }', '', \"feedback\" is missing",
        "'high: Less.', 'high: Less., off: x', The field \"off\" is not known"
    })
    void mistakesAreNamed(String written, String mistake, String problem) {
        assertThat(RANGE).contains(written);
        assertThat(QuestionTexts.problemsOf(RANGE.replace(written, mistake)))
                .anySatisfy(found -> assertThat(found).contains(problem));
    }
}
