package app.salient.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Four of five right propose the short route. */
class ProposedRouteTest {
    @ParameterizedTest
    @CsvSource({"0, FULL", "1, FULL", "3, FULL", "4, SHORT", "5, SHORT"})
    void fourOfFiveAreEnough(int right, ProposedRoute route) {
        assertThat(ProposedRoute.of(right / 5.0)).isEqualTo(route);
    }

    @Test
    void fourOfFiveAreEnoughWhenAQuestionWasLeftOutOfTheMarks() {
        assertThat(ProposedRoute.of(3 / 4.0)).isEqualTo(ProposedRoute.FULL);
        assertThat(ProposedRoute.of(4 / 4.0)).isEqualTo(ProposedRoute.SHORT);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
    void aShareLiesBetweenNoneAndAll(double share) {
        assertThatThrownBy(() -> ProposedRoute.of(share)).isInstanceOf(IllegalArgumentException.class);
    }
}
