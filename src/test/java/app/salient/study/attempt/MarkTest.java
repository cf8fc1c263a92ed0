package app.salient.study.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkTest {
    @ParameterizedTest
    @CsvSource({
        "SCORED, 1, right",
        "SCORED, 0.999, partly",
        "SCORED, 0.001, partly",
        "SCORED, 0, wrong",
        "INCOMPLETE, 0, wrong",
        "AWAITING, 0, awaiting",
        "AWAITING, 1, awaiting"
    })
    void saysInAWordHowAnAnswerDid(Answer.Outcome outcome, double fraction, String word) {
        assertThat(new Mark(outcome, fraction, 2).word()).isEqualTo(word);
    }
}
