package app.salient.insight.items;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Our arithmetic gives what others have published for the same numbers. */
class PublishedFiguresTest {
    /** F. J. Anscombe, Graphs in Statistical Analysis, The American Statistician 27 (1973), 17-21, first data set. */
    private static final double[] X = {10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5};

    private static final double[] Y = {8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68};

    /** Motor Trend 1974, as in the data set mtcars of R. */
    private static final double[] CYLINDERS = {
        6, 6, 4, 6, 8, 6, 8, 4, 4, 6, 6, 8, 8, 8, 8, 8, 8, 4, 4, 4, 4, 8, 8, 8, 8, 4, 4, 4, 8, 6, 8, 4
    };

    private static final double[] GEARS = {
        4, 4, 4, 3, 3, 3, 3, 4, 4, 4, 4, 3, 3, 3, 3, 3, 3, 4, 4, 4, 3, 3, 3, 3, 3, 4, 5, 5, 5, 5, 5, 4
    };

    private static final double[] CARBURETTORS = {
        4, 4, 1, 1, 2, 1, 4, 2, 2, 4, 4, 3, 3, 3, 4, 4, 4, 1, 2, 1, 1, 2, 2, 4, 2, 1, 2, 2, 4, 6, 8, 2
    };

    private static final double[] POWER = {
        110, 110, 93, 110, 175, 105, 245, 62, 95, 123, 123, 180, 180, 180, 205, 215, 230, 66, 52, 65, 97, 150, 150, 245,
        175, 66, 91, 113, 264, 175, 335, 109
    };

    @Test
    void correlatesAsAnscombeDid() {
        assertThat(Correlation.of(X, Y).orElseThrow()).isCloseTo(0.816, within(0.0005));
    }

    @Test
    void describesNumbersAsAnscombeDid() {
        var x = Spread.of(X).orElseThrow();
        assertThat(x.mean()).isEqualTo(9);
        assertThat(Math.pow(x.deviation().orElseThrow(), 2)).isCloseTo(11, within(1e-9));
        assertThat(Spread.of(Y).orElseThrow().mean()).isCloseTo(7.5, within(0.001));
    }

    /** Certified values of NumAcc1, NIST Statistical Reference Datasets, univariate summary statistics. */
    @Test
    void keepsItsDigitsAsTheReferenceDataDemand() {
        var spread = Spread.of(10_000_001, 10_000_003, 10_000_002).orElseThrow();
        assertThat(spread.mean()).isEqualTo(10_000_002);
        assertThat(spread.deviation()).hasValue(1);
    }

    /** The test of cronbachs_alpha in the R package performance (tests/testthat/test-cronbachs_alpha.R): 0.09463206. */
    @Test
    void findsTheAlphaThatTheRPackagePerformanceFinds() {
        double[][] cars = IntStream.range(0, CYLINDERS.length)
                .mapToObj(car -> new double[] {CYLINDERS[car], GEARS[car], CARBURETTORS[car], POWER[car]})
                .toArray(double[][]::new);
        assertThat(Reliability.of(cars).orElseThrow().alpha()).isCloseTo(0.09463206, within(1e-8));
    }
}
