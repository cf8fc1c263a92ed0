package app.salient.question.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.salient.question.BadResponse;
import app.salient.question.Question;
import app.salient.question.QuestionKind;
import app.salient.question.QuestionKindContract;
import app.salient.question.QuestionTexts;
import app.salient.question.Questions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class OrderKindTest extends QuestionKindContract<OrderQuestion, OrderResponse> {
    private static final String PLANETS = """
            id: planets
            kind: order
            prompt: From the Sun outwards
            explanation: The rocky planets.
            about: [C01]
            passage: 01-example#planets
            from: Nearest
            to: Farthest
            feedback: { right: From the inside out., wrong: Compare the distances. }
            items:
              - { id: mercury, text: Mercury, feedback: First. }
              - { id: venus, text: Venus, feedback: Second. }
              - { id: earth, text: Earth, feedback: Third. }
              - { id: mars, text: Mars, feedback: Fourth. }
              - { id: jupiter, text: Jupiter, feedback: Fifth. }
            """;

    private static final String THREE = PLANETS.substring(0, PLANETS.indexOf("  - { id: mars"));

    @Override
    protected QuestionKind<OrderQuestion, OrderResponse> kind() {
        return new OrderKind();
    }

    @Override
    protected String exampleRevision() {
        return "c2a4749657efce470ded4df405150c534815b9fb491ad9f99bf440d710859951";
    }

    @Override
    protected List<String> keyTexts() {
        return List.of("58 million", "108 million");
    }

    private static String order(String ids) {
        return "{\"kind\":\"order\",\"order\":[\"" + ids.replace(" ", "\",\"") + "\"]}";
    }

    private static JsonNode review(Question question, String ids) {
        String stored = Questions.accept(question, order(ids));
        return Questions.review(question, stored, Questions.grade(question, stored), passage -> Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "mercury venus earth mars jupiter, 1, right, '5 in the right place, 0 not: 5 of 5'",
        "venus mercury earth mars jupiter, 0.6, partly, '3 in the right place, 2 not: 3 of 5'",
        "venus earth mars jupiter mercury, 0, wrong, '0 in the right place, 5 not: 0 of 5'",
        "jupiter mars earth venus mercury, 0.2, partly, '1 in the right place, 4 not: 1 of 5'",
        "earth mercury venus mars jupiter, 0.4, partly, '2 in the right place, 3 not: 2 of 5'"
    })
    void eachItemInItsPlaceCounts(String ids, double fraction, String outcome, String worked) {
        JsonNode review = review(QuestionTexts.read(PLANETS), ids);
        assertThat(review.get("fraction").asDouble()).isEqualTo(fraction);
        assertThat(review.get("outcome").asString()).isEqualTo(outcome);
        assertThat(review.get("worked").asString()).isEqualTo(worked);
        assertThat(review.get("feedback").asString())
                .contains(outcome.equals("right") ? "From the inside out." : "Compare the distances.");
    }

    @ParameterizedTest
    @CsvSource({
        "mercury venus earth mars jupiter, 1, '5 in the right place, 0 not: 1 of 1'",
        "venus mercury earth mars jupiter, 0, '3 in the right place, 2 not: 0 of 1'"
    })
    void allOrNothingIsWorkedOut(String ids, double fraction, String worked) {
        JsonNode review = review(QuestionTexts.read(PLANETS + "marking: all-or-nothing\n"), ids);
        assertThat(review.get("fraction").asDouble()).isEqualTo(fraction);
        assertThat(review.get("worked").asString()).isEqualTo(worked);
    }

    @Test
    void theReviewSaysWhereEachItemWasAndBelongs() {
        JsonNode items = review(QuestionTexts.read(PLANETS), "venus mercury earth mars jupiter")
                .get("items");
        assertThat(items.get(0).toString())
                .isEqualTo("{\"id\":\"mercury\",\"text\":\"Mercury\",\"given\":2,\"right\":1,\"feedback\":\"First.\"}");
        assertThat(items.get(4).get("given").asInt()).isEqualTo(5);
    }

    @Test
    void withoutAnAnswerNoPlaceIsGiven() {
        Question question = QuestionTexts.read(PLANETS);
        JsonNode review =
                Questions.review(question, null, Questions.grade(question, null), passage -> Optional.empty());
        assertThat(review.get("items").get(0).get("given").isNull()).isTrue();
        assertThat(review.get("items").get(0).get("right").asInt()).isEqualTo(1);
        assertThat(review.get("feedback").asString()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mercury venus earth mars",
                "mercury venus earth mars mars",
                "mercury venus earth mars saturn",
                "mercury venus earth mars jupiter jupiter",
                "mercury"
            })
    void anythingButAllItemsOnceIsRefused(String ids) {
        Question question = QuestionTexts.read(PLANETS);
        assertThatThrownBy(() -> Questions.accept(question, order(ids))).isInstanceOf(BadResponse.class);
    }

    @Test
    void theRightOrderIsNeverShownAndEveryOtherEquallyOften() {
        for (String id : List.of("planets", "q-1", "q-2")) {
            var question = (OrderQuestion) QuestionTexts.read(THREE.replace("id: planets", "id: " + id));
            Map<List<OrderQuestion.Item>, Integer> seen = new HashMap<>();
            for (long seed = 0; seed < 1_000; seed++) {
                seen.merge(OrderViews.mixed(question, seed), 1, Integer::sum);
            }
            assertThat(seen).hasSize(5).doesNotContainKey(question.items());
            double chiSquare = seen.values().stream()
                    .mapToDouble(n -> (n - 200.0) * (n - 200.0) / 200)
                    .sum();
            assertThat(chiSquare).as(id).isLessThan(18.47); // 4 degrees of freedom, 0.001
        }
    }

    @Test
    void theEndsHaveLabelsOfTheirOwnOrPlainOnes() {
        JsonNode named = Questions.publicView(QuestionTexts.read(PLANETS), 1);
        assertThat(named.get("from").asString()).isEqualTo("Nearest");
        assertThat(named.get("to").asString()).isEqualTo("Farthest");
        JsonNode plain = Questions.publicView(QuestionTexts.read(PLANETS.replaceAll("(from|to): .*\n", "")), 1);
        assertThat(plain.get("from").asString()).isEqualTo("First");
        assertThat(plain.get("to").asString()).isEqualTo("Last");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b c", "e1 e2 e10", "2 9 10", "x-2 x-10 y-1", "e01 e02 e03"})
    void idsThatSortIntoTheRightOrderAreRefused(String ids) {
        assertThat(QuestionTexts.problemsOf(withIds(ids)))
                .singleElement()
                .asString()
                .contains("gives the key away");
    }

    @ParameterizedTest
    @ValueSource(strings = {"b a c", "e2 e1 e10", "c b a", "10 9 11"})
    void idsInAnyOtherOrderAreFine(String ids) {
        assertThat(QuestionTexts.problemsOf(withIds(ids))).isEmpty();
    }

    private static String withIds(String ids) {
        List<String> id = List.of(ids.split(" ", -1));
        return THREE.replace("id: mercury", "id: " + id.get(0))
                .replace("id: venus", "id: " + id.get(1))
                .replace("id: earth", "id: " + id.get(2));
    }

    @ParameterizedTest
    @CsvSource({
        "id: mars, id: venus, stands here twice",
        "id: mars, id: last place, cannot be an id",
        "', feedback: Fourth.', '', \"feedback\" is missing",
        "text: Mars, text: '[Mars](place:mars)', could show the key",
        "', wrong: Compare the distances.', '', \"wrong\" is missing",
        "kind: order, 'kind: order\nmarking: correct-minus-wrong', 'Use one of: all-or-nothing, per-part.'"
    })
    void mistakesAreNamed(String written, String mistake, String problem) {
        assertThat(QuestionTexts.problemsOf(PLANETS.replace(written, mistake)))
                .singleElement()
                .asString()
                .contains(problem);
    }

    @Test
    void anOrderHasThreeToEightItems() {
        String two = THREE.substring(0, THREE.indexOf("  - { id: earth"));
        assertThat(QuestionTexts.problemsOf(two)).singleElement().asString().contains("3 to 8 items, not 2");
        StringBuilder nine = new StringBuilder(PLANETS);
        for (int i = 0; i < 4; i++) {
            nine.append("  - { id: x%d, text: X, feedback: No. }\n".formatted(i));
        }
        assertThat(QuestionTexts.problemsOf(nine.toString()))
                .singleElement()
                .asString()
                .contains("not 9");
    }
}
