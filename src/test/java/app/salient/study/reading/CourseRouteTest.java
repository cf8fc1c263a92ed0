package app.salient.study.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Four of five right propose the short route. */
class CourseRouteTest {
    @ParameterizedTest
    @CsvSource({"0, FULL", "1, FULL", "3, FULL", "4, SHORT", "5, SHORT"})
    void fourOfFiveAreEnough(int right, CourseRoute route) {
        assertThat(CourseRoute.of(right / 5.0)).isEqualTo(route);
    }

    @Test
    void fourOfFiveAreEnoughWhenAQuestionWasLeftOutOfTheMarks() {
        assertThat(CourseRoute.of(3 / 4.0)).isEqualTo(CourseRoute.FULL);
        assertThat(CourseRoute.of(4 / 4.0)).isEqualTo(CourseRoute.SHORT);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
    void aShareLiesBetweenNoneAndAll(double share) {
        assertThatThrownBy(() -> CourseRoute.of(share)).isInstanceOf(IllegalArgumentException.class);
    }
}
