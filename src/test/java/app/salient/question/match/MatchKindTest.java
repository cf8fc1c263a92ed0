package app.salient.question.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.salient.question.BadResponse;
import app.salient.question.Grade;
import app.salient.question.Question;
import app.salient.question.QuestionKind;
import app.salient.question.QuestionKindContract;
import app.salient.question.QuestionTexts;
import app.salient.question.Questions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class MatchKindTest extends QuestionKindContract<MatchQuestion, MatchResponse> {
    private static final String RIVERS = MatchTexts.RIVERS;

    @Override
    protected QuestionKind<MatchQuestion, MatchResponse> kind() {
        return new MatchKind();
    }

    @Override
    protected String exampleRevision() {
        return "6cc47ed080ad4ba6e6925b7d0a0f382df9bcfd072ec27f82d1f648b43e64b3a4";
    }

    @Override
    protected List<String> keyTexts() {
        return List.of("\"is\"", "\"pairs\"");
    }

    /** @param pairs such as {@code danube=black rhine=north} */
    private static String pairs(String pairs) {
        String inner = pairs.isEmpty() ? "" : "\"" + pairs.replace("=", "\":\"").replace(" ", "\",\"") + "\"";
        return "{\"kind\":\"match\",\"pairs\":{" + inner + "}}";
    }

    private static JsonNode review(Question question, String pairs) {
        String stored = Questions.accept(question, pairs(pairs));
        return Questions.review(question, stored, Questions.grade(question, stored), passage -> Optional.empty());
    }

    private static String feedback(String pairs, int item) {
        return review(QuestionTexts.read(RIVERS), pairs)
                .get("pairs")
                .get(item)
                .get("feedback")
                .asString();
    }

    @ParameterizedTest
    @CsvSource({
        "danube=black rhine=north elbe=north volga=caspian, 1, right, '4 right, 0 wrong: 4 of 4'",
        "danube=black rhine=north elbe=baltic volga=caspian, 0.75, partly, '3 right, 1 wrong: 3 of 4'",
        "danube=black rhine=black, 0.25, partly, '1 right, 1 wrong, 2 left open: 1 of 4'",
        "volga=caspian, 0.25, partly, '1 right, 0 wrong, 3 left open: 1 of 4'",
        "danube=north rhine=black elbe=caspian volga=baltic, 0, wrong, '0 right, 4 wrong: 0 of 4'",
        "danube=north rhine=north elbe=north volga=north, 0.5, partly, '2 right, 2 wrong: 2 of 4'"
    })
    void eachItemWithItsChoiceCounts(String pairs, double fraction, String outcome, String worked) {
        JsonNode review = review(QuestionTexts.read(RIVERS), pairs);
        assertThat(review.get("fraction").asDouble()).isEqualTo(fraction);
        assertThat(review.get("outcome").asString()).isEqualTo(outcome);
        assertThat(review.get("worked").asString()).isEqualTo(worked);
    }

    @ParameterizedTest
    @CsvSource({
        "danube=black rhine=north elbe=north volga=caspian, 1, '4 right, 0 wrong: 1 of 1'",
        "danube=black rhine=north elbe=north, 0, '3 right, 0 wrong, 1 left open: 0 of 1'"
    })
    void allOrNothingIsWorkedOut(String pairs, double fraction, String worked) {
        JsonNode review = review(QuestionTexts.read(RIVERS + "marking: all-or-nothing\n"), pairs);
        assertThat(review.get("fraction").asDouble()).isEqualTo(fraction);
        assertThat(review.get("worked").asString()).isEqualTo(worked);
    }

    @Test
    void everyItemIsAPartOfTheGradeEvenWhenItWasLeftOpen() {
        Grade grade = Questions.grade(QuestionTexts.read(RIVERS), pairs("rhine=north elbe=black"));
        assertThat(grade)
                .isEqualTo(new Grade.Scored(
                        0.25,
                        List.of(
                                new Grade.Part("danube", false),
                                new Grade.Part("rhine", true),
                                new Grade.Part("elbe", false),
                                new Grade.Part("volga", false))));
    }

    @Test
    void theReviewSaysOfEveryItemWhatWasChosenAndWhatIsRight() {
        JsonNode pairs = review(QuestionTexts.read(RIVERS), "rhine=black").get("pairs");
        assertThat(pairs.toString()).contains("""
                {"id":"danube","chosen":null,"right":"black","feedback":"Past Vienna and Budapest."},\
                {"id":"rhine","chosen":"black","right":"north","feedback":"It flows north."}""");
    }

    @ParameterizedTest
    @CsvSource({
        "danube=black, 0, Past Vienna and Budapest.",
        "danube=north, 0, Past Vienna and Budapest.",
        "danube=baltic, 0, None of these ends there.",
        "rhine=north, 1, Past Cologne.",
        "rhine=black, 1, It flows north.",
        "rhine=baltic, 1, The Oder does.",
        "rhine=caspian, 1, Look at its mouth.",
        "elbe=caspian, 2, Past Hamburg.",
        "volga=north, 3, 'The longest river of Europe, but to another sea.'"
    })
    void theItemsOwnWordsAboutAChoiceComeFirstThenTheChoicesThenAnyOther(String pairs, int item, String feedback) {
        assertThat(feedback(pairs, item)).isEqualTo(feedback);
    }

    @Test
    void anAnswerIsKeptInTheOrderOfTheFile() {
        assertThat(Questions.accept(QuestionTexts.read(RIVERS), pairs("volga=north danube=black")))
                .isEqualTo("{\"kind\":\"match\",\"pairs\":{\"danube\":\"black\",\"volga\":\"north\"}}");
    }

    @Test
    void takingAllChoicesBackIsNoAnswer() {
        Question question = QuestionTexts.read(RIVERS);
        assertThat(Questions.accept(question, pairs(""))).isNull();
        assertThat(Questions.grade(question, pairs(""))).isInstanceOf(Grade.Incomplete.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "danube=atlantic",
                "danube=Black",
                "danube=rhine",
                "loire=black",
                "danube=black danube=north",
                "danube=",
                "=black",
                "black=danube"
            })
    void pairsTheQuestionDoesNotOfferAreRefused(String pairs) {
        Question question = QuestionTexts.read(RIVERS);
        assertThatThrownBy(() -> Questions.accept(question, pairs(pairs))).isInstanceOf(BadResponse.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "1", "[\"black\"]", "{\"id\":\"black\"}", "true"})
    void aChoiceThatIsNoIdIsRefused(String choice) {
        Question question = QuestionTexts.read(RIVERS);
        String json = "{\"kind\":\"match\",\"pairs\":{\"danube\":" + choice + "}}";
        assertThatThrownBy(() -> Questions.accept(question, json)).isInstanceOf(BadResponse.class);
    }

    @Test
    void whereAnItemStandsTellsNothingAboutWhereItsChoiceStands() {
        for (String id : List.of("rivers", "q-1", "q-2", "a")) {
            Question question = QuestionTexts.read(RIVERS.replace("id: rivers", "id: " + id));
            Map<String, Integer> seen = new HashMap<>();
            for (long seed = 0; seed < 1_600; seed++) {
                JsonNode view = Questions.publicView(question, seed);
                int item = view.get("items").findValuesAsString("id").indexOf("danube");
                int choice = view.get("choices").findValuesAsString("id").indexOf("black");
                seen.merge(item + " " + choice, 1, Integer::sum);
            }
            double chiSquare = seen.values().stream()
                    .mapToDouble(n -> (n - 100.0) * (n - 100.0) / 100)
                    .sum();
            assertThat(seen).hasSize(16);
            assertThat(chiSquare).as(id).isLessThan(37.7); // 15 degrees of freedom, 0.001
        }
    }

    @Test
    void withoutShuffleTheOrderOfTheFileStays() {
        JsonNode view = Questions.publicView(QuestionTexts.read(RIVERS + "shuffle: no\n"), 5);
        assertThat(view.get("items").findValuesAsString("id")).containsExactly("danube", "rhine", "elbe", "volga");
        assertThat(view.get("choices").findValuesAsString("id")).containsExactly("north", "black", "baltic", "caspian");
    }

    @Test
    void theOrderOfTheFileDoesNotChangeTheScore() {
        Question question = QuestionTexts.read(MatchTexts.backwards());
        JsonNode review = review(question, "danube=black rhine=north elbe=black");
        assertThat(review.get("worked").asString()).isEqualTo("2 right, 1 wrong, 1 left open: 2 of 4");
    }

    @Test
    void oneTextOfFeedbackIsTheSameAsThatTextForRightAndOtherwise() {
        String byChoice = RIVERS.replace(
                "feedback: Past Hamburg.", "feedback: { right: Past Hamburg., otherwise: Past Hamburg. }");
        assertThat(Questions.revision(QuestionTexts.read(byChoice)))
                .isEqualTo(Questions.revision(QuestionTexts.read(RIVERS)));
        assertThat(Questions.fromCanonical(Objects.requireNonNull(Questions.canonical(QuestionTexts.read(RIVERS)))))
                .isEqualTo(QuestionTexts.read(RIVERS));
    }
}
