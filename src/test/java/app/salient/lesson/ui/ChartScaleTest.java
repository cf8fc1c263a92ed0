package app.salient.lesson.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChartScaleTest {
    private static final LocalDate AUGUST = LocalDate.of(2024, 8, 12);
    private static final LocalDate JUNE = LocalDate.of(2025, 6, 22);

    @ParameterizedTest
    @CsvSource({
        "1300, 1500, 500",
        "80000, 80000, 20000",
        "76000, 80000, 20000",
        "5.5, 6, 2",
        "1, 1, 0.2",
        "0.03, 0.03, 0.01",
        "0, 0.1, 0.1"
    })
    void drawsAtMostFiveRoundLinesFromZero(double highest, double top, double step) {
        ChartScale scale = ChartScale.of(AUGUST, JUNE, highest);
        assertThat(scale.top()).isCloseTo(top, Offset.offset(1e-9));
        assertThat(scale.step()).isCloseTo(step, Offset.offset(1e-9));
        assertThat(scale.lines()).hasSizeBetween(2, 6).startsWith(0.0);
        assertThat(scale.up(highest)).isLessThanOrEqualTo(1 + 1e-9);
    }

    @Test
    void namesRoundMonthsBetweenTheEnds() {
        assertThat(ChartScale.of(AUGUST, JUNE, 1).months())
                .containsExactly(LocalDate.of(2024, 10, 1), LocalDate.of(2025, 1, 1), LocalDate.of(2025, 4, 1));
        assertThat(ChartScale.of(LocalDate.of(1939, 11, 30), LocalDate.of(2025, 1, 1), 1)
                        .months())
                .hasSizeBetween(1, 4);
    }

    @Test
    void putsDaysWhereTheyLieInTime() {
        ChartScale scale = ChartScale.of(AUGUST, AUGUST.plusDays(100), 1);
        assertThat(scale.along(AUGUST)).isZero();
        assertThat(scale.along(AUGUST.plusDays(25))).isEqualTo(0.25);
        assertThat(ChartScale.of(AUGUST, AUGUST, 1).along(AUGUST)).isEqualTo(0.5);
        assertThat(ChartScale.of(AUGUST, AUGUST, 1).months()).isEmpty();
    }
}
