package app.salient.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.salient.formats.Markdown;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StemTest {
    private static Stem stem(double points, double... costs) {
        return new Stem(
                new QuestionId("q"),
                new Markdown("What?"),
                points,
                new Markdown("That."),
                Optional.empty(),
                List.of("C01"),
                "01-example#planets",
                true,
                DoubleStream.of(costs)
                        .mapToObj(cost -> new Stem.Hint(new Markdown("Look up."), cost))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, 100.01, Double.NaN, Double.POSITIVE_INFINITY})
    void noQuestionIsWorthNothingOrTooMuch(double points) {
        assertThatThrownBy(() -> stem(points)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.01, 1, 100})
    void pointsLieAboveZeroAndAtMostAtAHundred(double points) {
        assertThat(stem(points).points()).isEqualTo(points);
    }

    @Test
    void hintsCostWhatTheFirstOfThemSay() {
        var stem = stem(1, 0.25, 0, 0.5);
        assertThat(stem.costOf(0)).isZero();
        assertThat(stem.costOf(1)).isEqualTo(0.25);
        assertThat(stem.costOf(2)).isEqualTo(0.25);
        assertThat(stem.costOf(3)).isEqualTo(0.75);
        assertThat(stem.costOf(9)).isEqualTo(0.75);
    }

    @Test
    void hintsNeverCostMoreThanThereIs() {
        assertThat(stem(1, 0.9, 0.9).costOf(2)).isEqualTo(1);
        assertThat(stem(1, 0.1, 0.2, 0.7).costOf(3)).isEqualTo(1, within(1e-9));
    }
}
