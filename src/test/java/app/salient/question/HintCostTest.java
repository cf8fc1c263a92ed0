package app.salient.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HintCostTest {
    private static final Question QUESTION = QuestionTexts.read("""
            id: moons
            kind: number
            prompt: How many moons has Mars?
            explanation: Phobos and Deimos.
            about: [C01]
            passage: 01-example#moons
            points: 2
            hints: [{ text: More than one., cost: 0.25 }, { text: Free. }, { text: Fewer than three., cost: 0.75 }]
            answer: 2
            feedback: { right: Both small., low: There are more., high: There are fewer. }
            """);

    @ParameterizedTest
    @CsvSource({
        "2, 0, right, 1, '2 of 2', 'Right: 1 of 1'",
        "2, 1, right, 0.75, '1.5 of 2', 'Right: 1 of 1; 1 hint: −0.25'",
        "2, 2, right, 0.75, '1.5 of 2', 'Right: 1 of 1; 2 hints: −0.25'",
        "2, 3, right, 0, '0 of 2', 'Right: 1 of 1; 3 hints: −1'",
        "3, 1, wrong, 0, '0 of 2', 'Wrong: 0 of 1'"
    })
    void theReviewSaysWhatHintsTookAway(
            String typed, int hints, String outcome, double fraction, String points, String worked) {
        String response = "{\"kind\":\"number\",\"typed\":\"" + typed + "\"}";
        var review = Questions.review(QUESTION, response, hints, passage -> Optional.empty());
        assertThat(review.get("outcome").asString()).isEqualTo(outcome);
        assertThat(review.get("fraction").asDouble()).isEqualTo(fraction);
        assertThat(review.get("points").asString()).isEqualTo(points);
        assertThat(review.get("worked").asString()).isEqualTo(worked);
        assertThat(Questions.grade(QUESTION, response, hints).earned()).isEqualTo(fraction);
    }
}
