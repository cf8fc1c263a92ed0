package app.salient.lesson.reading;

import static org.assertj.core.api.Assertions.assertThat;

import app.salient.lesson.Block;
import app.salient.lesson.ChartSeries;
import app.salient.lesson.ClaimId;
import app.salient.lesson.SampleCourse;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ChartReaderTest {
    private static final String GOOD = """
            title: Range of the bay
            unit: metres
            series:
              - claimant: Harbour Office
                points:
                  - date: 2025-05-03
                    value: 16
                    claim: C02
              - claimant: Others
                points:
                  - date: 2025-06-15
                    when: June 2025
                    from: 9.5
                    to: 11
                    words: nine and a half to eleven
                    claim: C01
            """;

    /** Line of the lesson where the body of the block begins. */
    private static final int FIRST = 43;

    @TempDir
    Path folder;

    @Test
    void readsWhatEachClaimantSaid() {
        SampleCourse course = course(GOOD);
        assertThat(course.problems()).isEmpty();
        Block.Chart chart = chart(course);
        assertThat(chart.unit()).isEqualTo("metres");
        assertThat(chart.apart()).isFalse();
        assertThat(chart.tableOpen()).isFalse();
        assertThat(chart.claims()).extracting(ClaimId::value).containsExactly("C02", "C01");
        ChartSeries.Point single = chart.series().getFirst().points().getFirst();
        assertThat(single.date()).isEqualTo(LocalDate.of(2025, 5, 3));
        assertThat(single.isRange()).isFalse();
        ChartSeries.Point range = chart.series().getLast().points().getFirst();
        assertThat(range.isRange()).isTrue();
        assertThat(range.from()).isEqualTo(new BigDecimal("9.5"));
        assertThat(range.when()).contains("June 2025");
        assertThat(range.words()).contains("nine and a half to eleven");
    }

    @Test
    void readsWhetherSeriesStandApartAndTheTableIsOpen() {
        Block.Chart chart = chart(course(GOOD + "apart: yes\ntable: open\n"));
        assertThat(chart.apart()).isTrue();
        assertThat(chart.tableOpen()).isTrue();
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                mistake("2025-05-03", "3 May 2025", 6, 15, "\"3 May 2025\" is not a day"),
                mistake("2025-05-03", "2025-02-30", 6, 15, "\"2025-02-30\" is not a day"),
                mistake("value: 16", "value: about 16", 7, 16, "should be a number"),
                mistake("value: 16", "value: -16", 7, 16, "cannot be below 0"),
                mistake("        value: 16\n", "", 6, 9, "either a value or a range"),
                mistake("        to: 11\n", "", 11, 9, "either a value or a range"),
                mistake("from: 9.5", "value: 9.5", 11, 9, "either a value or a range"),
                mistake("from: 9.5", "from: 12", 14, 13, "ends before it begins"),
                mistake("claim: C02", "claim: C92", 8, 16, "no claim \"C92\""),
                mistake("        claim: C02\n", "", 6, 9, "\"claim\" is missing"),
                mistake("unit: metres\n", "", 1, 1, "\"unit\" is missing"),
                mistake("claimant: Others", "claimant: Harbour Office", 9, 15, "Two series have the claimant"),
                mistake("claimant: Others", "whose: Others", 9, 5, "\"whose\" is not known here"),
                Arguments.of("title: T\nunit: m\nseries: []\n", FIRST + 2, 9, "has no series"),
                Arguments.of(
                        "title: T\nunit: m\nseries:\n  - { claimant: A, points: [] }\n", FIRST + 3, 28, "has no point"),
                Arguments.of("title: T\nunit: m\nseries:\n" + many(9), FIRST + 3 + 8 * 3, 5, "more than 8 series"));
    }

    @ParameterizedTest(name = "{3}")
    @MethodSource("mistakes")
    void saysWhereAndWhat(String broken, int line, int column, String message) {
        assertThat(course(broken).problems())
                .extracting(Object::toString)
                .anySatisfy(problem -> assertThat(problem)
                        .startsWith(SampleCourse.LESSON + ":" + line + ":" + column + ": error: ")
                        .contains(message));
    }

    private static Arguments mistake(String good, String broken, int line, int column, String message) {
        return Arguments.of(GOOD.replace(good, broken), FIRST + line - 1, column, message);
    }

    private static String many(int series) {
        return IntStream.range(0, series)
                .mapToObj(i -> "  - claimant: A" + i + "\n    points:\n"
                        + "      - { date: 2025-05-03, value: 1, claim: C01 }\n")
                .collect(Collectors.joining());
    }

    private SampleCourse course(String block) {
        return SampleCourse.in(folder.resolve("c" + block.hashCode()))
                .replace(SampleCourse.LESSON, "Two offices do.\n", "```chart\n" + block + "```\n\nTwo offices do.\n");
    }

    private static Block.Chart chart(SampleCourse course) {
        return (Block.Chart) course.read()
                .catalogue()
                .lessons()
                .getFirst()
                .sections()
                .get(1)
                .blocks()
                .getFirst();
    }
}
