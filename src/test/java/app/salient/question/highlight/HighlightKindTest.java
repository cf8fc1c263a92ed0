package app.salient.question.highlight;

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

class HighlightKindTest extends QuestionKindContract<HighlightQuestion, HighlightResponse> {
    private static final String FLOOD = HighlightTexts.FLOOD;

    @Override
    protected QuestionKind<HighlightQuestion, HighlightResponse> kind() {
        return new HighlightKind();
    }

    @Override
    protected String exampleRevision() {
        return "3853a1c5530d4182637f523f240bb84a3af995918ad18253cbedd5d5ec40b799";
    }

    @Override
    protected List<String> keyTexts() {
        return List.of("\"is\"", "\"phrases\"", "none");
    }

    /** @param marked such as {@code rise=supports rain=weakens} */
    private static String marked(String marked) {
        String inner =
                marked.isEmpty() ? "" : "\"" + marked.replace("=", "\":\"").replace(" ", "\",\"") + "\"";
        return "{\"kind\":\"highlight\",\"marked\":{" + inner + "}}";
    }

    private static JsonNode review(Question question, String marked) {
        String stored = Questions.accept(question, marked(marked));
        return Questions.review(question, stored, Questions.grade(question, stored), passage -> Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "rise=supports warm=supports rain=weakens, 1, right, '3 right, 0 wrong: 3 of 3'",
        "rise=supports warm=supports, 0.6667, partly, '2 right, 0 wrong: 2 of 3'",
        "rise=supports warm=supports rain=supports, 0.3333, partly, '2 right, 1 wrong: 1 of 3'",
        "rise=supports warm=supports rain=weakens mayor=weakens, 0.6667, partly, '3 right, 1 wrong: 2 of 3'",
        "rise=supports mayor=supports, 0, wrong, '1 right, 1 wrong: 0 of 3'",
        "rise=weakens warm=weakens rain=weakens, 0, wrong, '1 right, 2 wrong: 0 of 3 (never below 0)'",
        "mayor=supports, 0, wrong, '0 right, 1 wrong: 0 of 3 (never below 0)'"
    })
    void rightMinusWrongIsWorkedOut(String marked, double fraction, String outcome, String worked) {
        JsonNode review = review(QuestionTexts.read(FLOOD), marked);
        assertThat(review.get("fraction").asDouble()).isEqualTo(fraction);
        assertThat(review.get("outcome").asString()).isEqualTo(outcome);
        assertThat(review.get("worked").asString()).isEqualTo(worked);
    }

    @ParameterizedTest
    @CsvSource({
        "rise=supports warm=supports rain=weakens, 1, '3 right, 0 wrong, 0 missed: 1 of 1'",
        "rise=supports warm=supports, 0, '2 right, 0 wrong, 1 missed: 0 of 1'",
        "rise=supports warm=supports rain=supports, 0, '2 right, 1 wrong, 0 missed: 0 of 1'",
        "rise=supports warm=supports rain=weakens mayor=supports, 0, '3 right, 1 wrong, 0 missed: 0 of 1'"
    })
    void allOrNothingIsWorkedOut(String marked, double fraction, String worked) {
        JsonNode review = review(QuestionTexts.read(FLOOD + "marking: all-or-nothing\n"), marked);
        assertThat(review.get("fraction").asDouble()).isEqualTo(fraction);
        assertThat(review.get("worked").asString()).isEqualTo(worked);
    }

    @Test
    void theMarkedPhrasesAreThePartsOfTheGrade() {
        assertThat(Questions.grade(QuestionTexts.read(FLOOD), marked("rain=weakens mayor=weakens")))
                .isEqualTo(new Grade.Scored(0, List.of(new Grade.Part("mayor", false), new Grade.Part("rain", true))));
    }

    @Test
    void markingOneMoreRightlyNeverEarnsLess() {
        Question question = QuestionTexts.read(FLOOD);
        double before = 0;
        for (String marked : List.of(
                "mayor=weakens",
                "mayor=weakens rise=supports",
                "mayor=weakens rise=supports warm=supports",
                "mayor=weakens rise=supports warm=supports rain=weakens")) {
            double earned = Questions.grade(question, marked(marked)).earned();
            assertThat(earned).isGreaterThanOrEqualTo(before);
            before = earned;
        }
        assertThat(before).isEqualTo(2 / 3.0);
    }

    @Test
    void theReviewSaysOfEveryPhraseHowItWasMarkedAndWhatIsRight() {
        JsonNode phrases = review(QuestionTexts.read(FLOOD), "rise=weakens").get("phrases");
        assertThat(phrases.toString()).contains("""
                {"id":"rise","marked":"weakens","right":"supports","feedback":"It did rise."}""", """
                {"id":"mayor","marked":null,"right":null,"feedback":"That says nothing about snow."}""");
    }

    @Test
    void oneMarkNeedsNoName() {
        Question question = QuestionTexts.read(HighlightTexts.ONE_MARK);
        assertThat(Questions.publicView(question, 1).get("marks").toString())
                .isEqualTo("[{\"id\":\"mark\",\"text\":\"Mark\"}]");
        assertThat(Questions.grade(question, marked("rise=mark warm=mark rain=mark"))
                        .earned())
                .isEqualTo(1);
    }

    @Test
    void anAnswerIsKeptInTheOrderOfTheText() {
        assertThat(Questions.accept(QuestionTexts.read(FLOOD), marked("rain=supports rise=weakens")))
                .isEqualTo("{\"kind\":\"highlight\",\"marked\":{\"rise\":\"weakens\",\"rain\":\"supports\"}}");
    }

    @Test
    void theOrderInWhichPhrasesAreListedMakesNoDifference() {
        String first = "  - { id: rise, is: supports, feedback: It did rise. }\n";
        Question moved = QuestionTexts.read(FLOOD.replace(first, "") + first);
        assertThat(Questions.revision(moved)).isEqualTo(Questions.revision(QuestionTexts.read(FLOOD)));
    }

    @Test
    void takingAllMarksBackIsNoAnswer() {
        Question question = QuestionTexts.read(FLOOD);
        assertThat(Questions.accept(question, marked(""))).isNull();
        assertThat(Questions.grade(question, marked(""))).isInstanceOf(Grade.Incomplete.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rise=none",
                "rise=mark",
                "rise=rise",
                "Rise=supports",
                "snow=supports",
                "rise=supports rise=weakens",
                "rise=",
                "=supports",
                "supports=rise"
            })
    void marksTheQuestionDoesNotOfferAreRefused(String marked) {
        Question question = QuestionTexts.read(FLOOD);
        assertThatThrownBy(() -> Questions.accept(question, marked(marked))).isInstanceOf(BadResponse.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "1", "true", "[\"supports\"]", "{}"})
    void aMarkThatIsNoIdIsRefused(String mark) {
        Question question = QuestionTexts.read(FLOOD);
        String json = "{\"kind\":\"highlight\",\"marked\":{\"rise\":" + mark + "}}";
        assertThatThrownBy(() -> Questions.accept(question, json)).isInstanceOf(BadResponse.class);
    }
}
