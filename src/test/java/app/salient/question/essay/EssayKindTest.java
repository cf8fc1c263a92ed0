package app.salient.question.essay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.salient.question.BadResponse;
import app.salient.question.Grade;
import app.salient.question.Question;
import app.salient.question.QuestionKind;
import app.salient.question.QuestionKindContract;
import app.salient.question.QuestionTexts;
import app.salient.question.Questions;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

class EssayKindTest extends QuestionKindContract<EssayQuestion, EssayResponse> {
    private static final String RIVER = """
            id: river
            kind: essay
            points: 3
            prompt: Why do rivers wind?
            explanation: The outer bank is worn away.
            about: [C01]
            passage: 01-example#rivers
            words: { from: 20, to: 100 }
            rubric:
              - { id: flow, text: Says where the water is fastest, points: 2 }
              - { id: banks, text: Says what happens to both banks, points: 1 }
            feedback: { model: The outer bank is worn away., common: The inner bank grows. }
            """;

    @Override
    protected QuestionKind<EssayQuestion, EssayResponse> kind() {
        return new EssayKind();
    }

    @Override
    protected boolean aCardOffersAll() {
        return false;
    }

    @Override
    protected String exampleRevision() {
        return "eec5efcde4722606e727899646ab1d1bd8694f075423471386618e5b23f55c13";
    }

    @Override
    protected List<String> keyTexts() {
        return List.of("full Moon", "leave out");
    }

    @Override
    protected boolean gradesAtOnce() {
        return false;
    }

    private static String essay(String text) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("kind", "essay")
                .put("text", text)
                .toString();
    }

    private static JsonNode review(@Nullable String text) {
        Question question = QuestionTexts.read(RIVER);
        String stored = text == null ? null : Questions.accept(question, essay(text));
        return Questions.review(question, stored, Questions.grade(question, stored), passage -> Optional.empty());
    }

    @Test
    void wordsAndRubricAreShownBeforeAnswering() {
        JsonNode view = Questions.publicView(QuestionTexts.read(RIVER), 1);
        assertThat(view.get("words").toString()).isEqualTo("{\"from\":20,\"to\":100}");
        assertThat(view.get("rubric").toString())
                .isEqualTo("[{\"id\":\"flow\",\"text\":\"Says where the water is fastest\",\"points\":2},"
                        + "{\"id\":\"banks\",\"text\":\"Says what happens to both banks\",\"points\":1}]");
        assertThat(view.get("marking").asString())
                .isEqualTo("A person marks this by the rubric; outside a class you judge it yourself.");
    }

    @ParameterizedTest
    @CsvSource({
        "'words: { from: 20, to: 100 }\n', '', 50, 300",
        "'from: 20, ', '', 50, 100",
        "', to: 100', '', 20, 300",
        "'from: 20, to: 100', 'from: 1, to: 1500', 1, 1500",
        "'from: 20, to: 100', 'from: 100, to: 100', 100, 100"
    })
    void wordsHaveUsualEnds(String written, String instead, int from, int to) {
        var question = (EssayQuestion) QuestionTexts.read(RIVER.replace(written, instead));
        assertThat(question.words()).isEqualTo(new EssayQuestion.Words(from, to));
    }

    @Test
    void everyAnswerWaitsForAPersonAndSaysWhatComesNext() {
        Question question = QuestionTexts.read(RIVER);
        assertThat(Questions.grade(question, essay("The outer bank is worn away.")))
                .isInstanceOfSatisfying(
                        Grade.Awaiting.class,
                        grade -> assertThat(grade.why())
                                .contains("In a class a person marks it by the rubric")
                                .endsWith("."));
        JsonNode review = review("The outer bank is worn away.");
        assertThat(review.get("outcome").asString()).isEqualTo("awaiting");
        assertThat(review.get("worked").asString()).startsWith("Your text is kept as you wrote it.");
    }

    @Test
    void theReviewShowsTheOwnTextAsWrittenAndWhatToCompareItWith() {
        JsonNode review = review("First <b>line</b> & *stars*\nsecond line\n\n \nNew paragraph, 1,376 words?");
        assertThat(review.get("text").asString())
                .isEqualTo("<p>First &lt;b&gt;line&lt;/b&gt; &amp; *stars*<br>second line</p>"
                        + "<p>New paragraph, 1,376 words?</p>");
        assertThat(review.get("count").asInt()).isEqualTo(11);
        assertThat(review.get("model").asString()).isEqualTo("<p>The outer bank is worn away.</p>\n");
        assertThat(review.get("common").asString()).isEqualTo("<p>The inner bank grows.</p>\n");
    }

    @Test
    void withoutAnAnswerTheModelAnswerIsStillShown() {
        JsonNode review = review(null);
        assertThat(review.get("text").isNull()).isTrue();
        assertThat(review.get("count").asInt()).isZero();
        assertThat(review.get("model").asString()).contains("worn away");
    }

    @Test
    void aTextOverTheLimitOfWordsIsKeptWholeAndCounted() {
        String text = "word ".repeat(1_000).strip();
        JsonNode review = review(text);
        assertThat(review.get("outcome").asString()).isEqualTo("awaiting");
        assertThat(review.get("count").asInt()).isEqualTo(1_000);
        assertThat(review.get("text").asString()).isEqualTo("<p>" + text + "</p>");
    }

    @Test
    void twentyThousandCharactersAreTakenAndNoMore() {
        Question question = QuestionTexts.read(RIVER);
        String longest = "x".repeat(20_000);
        assertThat(Questions.accept(question, essay(" " + longest + "\n"))).isEqualTo(essay(longest));
        assertThatThrownBy(() -> Questions.accept(question, essay(longest + "x")))
                .isInstanceOf(BadResponse.class)
                .hasMessageContaining("20000 characters");
    }

    @Test
    void lineBreaksAreKeptAndWrittenOneWay() {
        Question question = QuestionTexts.read(RIVER);
        String stored = Objects.requireNonNull(Questions.accept(question, essay("\tOne\r\n\r\ntwo\rthree\n")));
        assertThat(stored).isEqualTo(essay("One\n\ntwo\nthree"));
        assertThat(Questions.accept(question, stored)).isEqualTo(stored);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t\r\n", "\u00a0\u2003 \u3000"})
    void nothingButSpacesIsNoAnswer(String text) {
        assertThat(Questions.accept(QuestionTexts.read(RIVER), essay(text))).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "\\ud800", "\\udc00 x"})
    void charactersNoDatabaseStoresAreRefused(String escape) {
        assertThatThrownBy(() -> Questions.accept(
                        QuestionTexts.read(RIVER), "{\"kind\":\"essay\",\"text\":\"so " + escape + "\"}"))
                .isInstanceOf(BadResponse.class);
    }

    @Test
    void demonstrationClassesWriteVariedTextsOfFittingLength() {
        Question question = QuestionTexts.read(RIVER);
        Set<String> thin = new HashSet<>();
        Random random = new Random(4);
        for (int i = 0; i < 100; i++) {
            thin.add(Questions.sampleResponse(question, false, random));
        }
        assertThat(thin).hasSizeGreaterThan(20);
        for (String words : List.of("from: 20, to: 100", "from: 150, to: 400")) {
            var asked = (EssayQuestion) QuestionTexts.read(RIVER.replace("from: 20, to: 100", words));
            int count = WordCount.of(new EssayKind().rightResponse(asked).text());
            assertThat(count).isBetween(asked.words().from(), asked.words().to());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "points: 3, points: 5, 'The criteria add up to 3, but the question is worth 5. Write points: 3 at the question'",
        "'points: 3\n', '', 'The criteria add up to 3, but the question is worth 1.'",
        "points: 2, points: 1.5, 'The criteria add up to 2.5, but the question is worth 3.'",
        "', points: 2', '', \"points\" is missing",
        "points: 2, points: 0, A criterion cannot be worth 0 points.",
        "points: 2, points: 2.125, A criterion cannot be worth 2.125 points.",
        "points: 2, points: many, should be a number",
        "id: banks, id: flow, stands here twice",
        "id: banks, id: key, gives the key away",
        "text: Says what happens to both banks, text: '[Banks](claim:C01)', could show the key",
        "from: 20, from: 0, '\"from\" cannot be 0 words. Use a whole number from 1 to 1500.'",
        "from: 20, from: 2.5, \"from\" cannot be 2.5 words.",
        "to: 100, to: 1501, \"to\" cannot be 1501 words.",
        "from: 20, from: 120, '\"from\", 120, is greater than \"to\", 100.'",
        "'from: 20, to: 100', 'to: 20', '\"from\", 50, is greater than \"to\", 20.'",
        "to: 100, 'to: 100, most: 5', The field \"most\" is not known",
        "'model: The outer bank is worn away., ', '', \"model\" is missing",
        "', common: The inner bank grows.', '', \"common\" is missing",
        "kind: essay, 'kind: essay\nmarking: per-part', Use one of: by-person."
    })
    void mistakesAreNamed(String written, String mistake, String problem) {
        assertThat(RIVER).contains(written);
        assertThat(QuestionTexts.problemsOf(RIVER.replace(written, mistake)))
                .singleElement()
                .asString()
                .contains(problem);
    }

    @Test
    void aRubricHasOneToEightCriteria() {
        String start = RIVER.substring(0, RIVER.indexOf("rubric:"));
        String end = RIVER.substring(RIVER.indexOf("feedback:"));
        assertThat(QuestionTexts.problemsOf(start + end))
                .singleElement()
                .asString()
                .contains("\"rubric\" is missing");
        assertThat(QuestionTexts.problemsOf(start + "rubric: []\n" + end))
                .singleElement()
                .asString()
                .contains("A rubric has 1 to 8 criteria, not 0.");
        StringBuilder nine = new StringBuilder(start).append("rubric:\n");
        for (int i = 0; i < 9; i++) {
            nine.append("  - { id: c%d, text: Says it, points: 1 }\n".formatted(i));
        }
        assertThat(QuestionTexts.problemsOf(nine + end))
                .singleElement()
                .asString()
                .contains("not 9.");
    }

    @Test
    void allMistakesAreNamedAtOnce() {
        String mistaken = RIVER.replace("from: 20", "from: 0")
                .replace("points: 2", "points: -1")
                .replace("common: The inner bank grows.", "usual: x");
        assertThat(QuestionTexts.problemsOf(mistaken)).hasSize(4);
    }
}
