package app.salient.question.classify;

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

class ClassifyKindTest extends QuestionKindContract<ClassifyQuestion, ClassifyResponse> {
    static final String START = """
            id: pluto
            kind: classify
            prompt: What kind of claim is each?
            explanation: Ask what could be looked up.
            about: [C01]
            passage: 01-example#planets
            """;

    static final String PLUTO = START + """
            into: [forecast, documented, judgement]
            items:
              - id: vote
                text: Astronomers voted in 2006.
                is: documented
                feedback: { right: On record., forecast: It is over., judgement: The vote is one; that it was is not. }
              - id: pity
                text: The vote was a pity.
                is: judgement
                feedback: { right: It values., otherwise: Nothing settles it. }
              - id: again
                text: There will be another vote.
                is: forecast
                feedback: { documented: Not yet., otherwise: It lies ahead., right: Wait and see. }
            """;

    private static final List<String> ALL =
            List.of("documented", "official", "judgement", "forecast", "wrong", "unsettled");

    @Override
    protected QuestionKind<ClassifyQuestion, ClassifyResponse> kind() {
        return new ClassifyKind();
    }

    @Override
    protected String exampleRevision() {
        return "5951c32473753a8198cbafe353954430847094feaa54b80a19fde3ae2ff08364";
    }

    @Override
    protected List<String> keyTexts() {
        return List.of("\"is\"", "on record", "It values");
    }

    /** @param pairs such as {@code vote=documented pity=judgement} */
    private static String sorted(String pairs) {
        return "{\"kind\":\"classify\",\"sorted\":{"
                + (pairs.isEmpty() ? "" : "\"" + pairs.replace("=", "\":\"").replace(" ", "\",\"") + "\"") + "}}";
    }

    private static JsonNode review(String yaml, String pairs) {
        Question question = QuestionTexts.read(yaml);
        String stored = Questions.accept(question, sorted(pairs));
        return Questions.review(question, stored, Questions.grade(question, stored), passage -> Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "vote=documented pity=judgement again=forecast, 1, right, '3 right, 0 wrong: 3 of 3'",
        "vote=documented pity=judgement again=judgement, 0.6667, partly, '2 right, 1 wrong: 2 of 3'",
        "vote=documented pity=judgement, 0.6667, partly, '2 right, 0 wrong, 1 left open: 2 of 3'",
        "again=documented, 0, wrong, '0 right, 1 wrong, 2 left open: 0 of 3'"
    })
    void eachClaimInItsKindEarnsItsShare(String pairs, double fraction, String outcome, String worked) {
        JsonNode review = review(PLUTO, pairs);
        assertThat(review.get("fraction").asDouble()).isEqualTo(fraction);
        assertThat(review.get("outcome").asString()).isEqualTo(outcome);
        assertThat(review.get("worked").asString()).isEqualTo(worked);
    }

    @ParameterizedTest
    @CsvSource({
        "vote=documented pity=judgement again=forecast, 1, '3 right, 0 wrong: 1 of 1'",
        "vote=documented pity=judgement again=judgement, 0, '2 right, 1 wrong: 0 of 1'",
        "vote=documented pity=judgement, 0, '2 right, 0 wrong, 1 left open: 0 of 1'"
    })
    void allOrNothingNeedsEveryClaim(String pairs, double fraction, String worked) {
        JsonNode review = review(PLUTO + "marking: all-or-nothing\n", pairs);
        assertThat(review.get("fraction").asDouble()).isEqualTo(fraction);
        assertThat(review.get("worked").asString()).isEqualTo(worked);
    }

    @ParameterizedTest
    @CsvSource({
        "again=forecast, Wait and see.",
        "again=documented, Not yet.",
        "again=judgement, It lies ahead.",
        "vote=documented, Wait and see."
    })
    void feedbackIsThatOfTheKindChosenAndOfTheRightOneWhereNoneWas(String pairs, String feedback) {
        assertThat(review(PLUTO, pairs).at("/items/2/feedback").asString()).isEqualTo(feedback);
    }

    @Test
    void theReviewTellsOfEachClaimItsKindAndWhatWasChosen() {
        assertThat(review(PLUTO, "vote=forecast").get("items").toString()).startsWith("""
                [{"id":"vote","given":"forecast","right":"documented","feedback":"It is over."},\
                {"id":"pity","given":null,"right":"judgement","feedback":"It values."},""");
    }

    @Test
    void kindsStandInTheirOneOrderWhateverTheAuthorsWas() {
        assertThat(Questions.publicView(QuestionTexts.read(PLUTO), 1)
                        .get("into")
                        .toString())
                .isEqualTo("[\"documented\",\"judgement\",\"forecast\"]");
        assertThat(Questions.revision(
                        QuestionTexts.read(PLUTO.replace("[forecast, documented,", "[documented, forecast,"))))
                .isEqualTo(Questions.revision(QuestionTexts.read(PLUTO)));
    }

    @Test
    void allSixKindsAreOfferedWhenNoneAreNamed() {
        String open = PLUTO.replaceFirst("into: .*\n", "")
                .replace("right: On record.,", "right: On record., otherwise: Look it up.,");
        assertThat(Questions.publicView(QuestionTexts.read(open), 1).get("into").valueStream())
                .map(JsonNode::asString)
                .isEqualTo(ALL);
        assertThat(Questions.revision(QuestionTexts.read(open)))
                .isEqualTo(Questions.revision(
                        QuestionTexts.read(open + "into: [" + String.join(", ", ALL.reversed()) + "]\n")));
    }

    @Test
    void nothingSortedIsNoAnswer() {
        Question question = QuestionTexts.read(PLUTO);
        assertThat(Questions.accept(question, sorted(""))).isNull();
        assertThat(Questions.grade(question, sorted(""))).isInstanceOf(Grade.Incomplete.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vote=official",
                "vote=wrong",
                "moon=documented",
                "vote=Documented",
                "vote=",
                "vote=vote",
                "=vote"
            })
    void kindsAndClaimsTheQuestionDoesNotHaveAreRefused(String pairs) {
        Question question = QuestionTexts.read(PLUTO);
        assertThatThrownBy(() -> Questions.accept(question, sorted(pairs))).isInstanceOf(BadResponse.class);
    }

    @ParameterizedTest
    @CsvSource({
        "'[forecast, documented, judgement]', '[forecast, documented, judgement, fact]', '\"fact\" is no kind of claim.'",
        "'[forecast, documented, judgement]', '[forecast, documented, judgement, forecast]', stands here twice",
        "'[forecast, documented, judgement]', documented, should be a list but is a text",
        "is: judgement, is: official, 'Use one of: documented, forecast, judgement.'",
        "is: judgement, is: opinion, '\"opinion\" is not a value of \"is\".'",
        "id: pity, id: my-judgement, 'The id \"my-judgement\" names a place'",
        "id: pity, id: vote, The id \"vote\" stands here twice.",
        "'{ right: It values., otherwise: Nothing settles it. }', It values., One feedback for every answer says too little.",
        "', otherwise: Nothing settles it.', '', 'No feedback for whoever chooses documented or forecast.'",
        "otherwise: Nothing settles it., 'wrong: No., otherwise: No.', 'The field \"wrong\" is not known here.'",
        "'forecast: It is over., ', '', 'No feedback for whoever chooses forecast. Add one for each'",
        "'right: On record., ', '', '\"right\" is missing'",
        "text: The vote was a pity., 'text: \"[A pity](claim:C02)\"', could show the key",
        "'    is: judgement\n', '', '\"is\" is missing'",
        "kind: classify, 'kind: classify\nmarking: brier', 'Use one of: all-or-nothing, per-part.'",
        "kind: classify, 'kind: classify\ncolumns: []', 'The field \"columns\" is not known here.'"
    })
    void mistakesAreNamed(String written, String mistake, String problem) {
        assertThat(QuestionTexts.problemsOf(PLUTO.replace(written, mistake)))
                .singleElement()
                .asString()
                .contains(problem);
    }

    @Test
    void oneKindIsNothingToSortInto() {
        String item = "items: [{ id: vote, text: A, is: wrong, feedback: { right: R, otherwise: O } }]\n";
        assertThat(QuestionTexts.problemsOf(START + "into: [wrong]\n" + item.replace(", otherwise: O", "")))
                .singleElement()
                .asString()
                .contains("There are 2 to 6 kinds of claim to sort into, not 1.");
        assertThat(QuestionTexts.problemsOf(START + "into: []\n" + item))
                .singleElement()
                .asString()
                .contains("not 0.");
        assertThat(QuestionTexts.problemsOf(START)).singleElement().asString().contains("\"items\" is missing");
    }
}
