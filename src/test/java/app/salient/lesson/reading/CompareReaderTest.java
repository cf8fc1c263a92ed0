package app.salient.lesson.reading;

import static org.assertj.core.api.Assertions.assertThat;

import app.salient.lesson.Block;
import app.salient.lesson.ClaimId;
import app.salient.lesson.CompareColumn;
import app.salient.lesson.CompareRow;
import app.salient.lesson.SampleCourse;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CompareReaderTest {
    private static final String COLUMNS = """
            columns:
              - { id: bay, title: Long Bay }
              - { id: fjord, title: Deep Fjord }
            """;
    private static final String RANGE = """
              - id: range
                aspect: Range of the tide
                cells:
                  bay: '[16 metres](claim:C02), says its office'
                  fjord: about 2 metres, says [S01](source:S01)
                fits: Both rise [twice a day](claim:C01)
                breaks: nothing yet
                fill: yes
            """;
    private static final String WHOLE = """
              - id: whole
                aspect: The whole
                last: yes
                fits: nothing
                breaks: The [harbour](claim:C03) is another
            """;
    private static final String GOOD = "title: Two waters\n" + COLUMNS + "rows:\n" + RANGE + WHOLE;

    /** Line of the lesson where the body of the block begins. */
    private static final int FIRST = 43;

    @TempDir
    Path folder;

    @Test
    void readsColumnsRowsAndTheLastRow() {
        Block.Compare compare = compare(course(GOOD), 0);
        assertThat(compare.title()).isEqualTo("Two waters");
        assertThat(compare.columns())
                .containsExactly(new CompareColumn("bay", "Long Bay"), new CompareColumn("fjord", "Deep Fjord"));
        CompareRow range = compare.rows().getFirst();
        assertThat(range.number()).isEqualTo(1);
        assertThat(range.aspect()).isEqualTo("Range of the tide");
        assertThat(range.cells().getFirst().html())
                .contains("data-claim=\"C02\"")
                .endsWith("</a>, says its office");
        assertThat(range.breaks().html()).isEqualTo("nothing yet");
        assertThat(range.fill()).contains(CompareRow.BREAKS);
        assertThat(range.isLast()).isFalse();
        assertThat(compare.rows().getLast().isLast()).isTrue();
        assertThat(compare.rows().getLast().fill()).isEqualTo(Optional.empty());
    }

    @Test
    void namesItsClaimsInTheirOrderAndCountsItsWords() {
        SampleCourse course = course(GOOD);
        assertThat(compare(course, 0).claims()).extracting(ClaimId::value).containsExactly("C02", "C01", "C03");
        int without = words(SampleCourse.in(folder.resolve("without")));
        assertThat(words(course) - without).isEqualTo(4 + 5 + 5 + 5 + 2 + 2 + 1 + 4);
    }

    @Test
    void goesOnInALaterBlockAndCountsItsRowsThrough() {
        SampleCourse course =
                course(part(RANGE) + "```\n\nBetween.\n\n```compare\n" + GOOD.replace("id: range", "id: r2"));
        assertThat(course.problems()).isEmpty();
        assertThat(compare(course, 1).rows()).extracting(CompareRow::number).containsExactly(2, 3);
    }

    @Test
    void startsANewCountWithANewComparison() {
        String second = GOOD.replace("id: range", "id: r2").replace("id: whole", "id: w2");
        assertThat(compare(course(GOOD + "```\n\n```compare\n" + second), 1).rows())
                .extracting(CompareRow::number)
                .containsExactly(1, 2);
    }

    @Test
    void letsALearnerFillWhicheverCellTheAuthorNames() {
        for (String cell : List.of("bay", "fits", "breaks")) {
            assertThat(compare(course(GOOD.replace("fill: yes", "fill: " + cell)), 0)
                            .rows()
                            .getFirst()
                            .fill())
                    .contains(cell);
        }
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                mistake("    fjord: about", "    lake: about", 10, 7, "no cell for the column \"fjord\""),
                mistake("    fjord: about", "    lake: about", 11, 7, "There is no column \"lake\""),
                mistake(
                        "about 2 metres, says [S01](source:S01)",
                        "about 2 metres",
                        11,
                        14,
                        "rests on no claim or source"),
                mistake("Both rise [twice a day](claim:C01)", "Both rise", 12, 11, "rests on no claim or source"),
                mistake("nothing yet", "nothing much", 13, 13, "rests on no claim or source"),
                mistake("(claim:C01)", "(claim:C91)", 12, 21, "no claim \"C91\""),
                mistake("    fits: Both rise [twice a day](claim:C01)\n", "", 7, 5, "\"fits\" is missing"),
                mistake("    aspect: Range of the tide\n", "", 7, 5, "\"aspect\" is missing"),
                mistake("    last: yes\n    fits: nothing", "    fits: nothing", 15, 5, "\"cells\" is missing"),
                mistake(WHOLE, "", 7, 3, "has no last row"),
                mistake(WHOLE, WHOLE + RANGE.replace("id: range", "id: r2"), 20, 5, "stands after the last row"),
                mistake(
                        "last: yes\n",
                        "last: yes\n    cells: { bay: nothing }\n",
                        18,
                        12,
                        "about the whole and has no cells"),
                mistake("id: whole", "id: range", 15, 9, "have the id \"range\""),
                mistake("id: range", "id: Range!", 7, 9, "not an id for a row"),
                mistake("fill: yes", "fill: aspect", 14, 11, "not a value of \"fill\""),
                mistake("fill: yes", "fil: yes", 14, 5, "\"fil\" is not known here"),
                mistake("  - { id: fjord, title: Deep Fjord }\n", "", 4, 3, "two columns, and this has 1"),
                mistake("id: fjord", "id: bay", 5, 11, "Two columns have the id \"bay\""),
                mistake("id: fjord", "id: fits", 5, 11, "not an id for a column"),
                mistake("title: Two waters\n", "title: Two waters\ngoes-on: yes\n", 18, 11, "and yet goes on"),
                mistake("title: Two waters\n", "title: Two waters\ngoes-on: yes\n", 2, 1, "no later block ends it"),
                Arguments.of(GOOD, many(30) + WHOLE, FIRST + 5 + 30 * 8, 5, "more than 30 rows"),
                Arguments.of(
                        GOOD,
                        part(RANGE) + "```\n\n```compare\n"
                                + GOOD.replace("id: range", "id: r2").replace("Deep Fjord", "Fjord"),
                        FIRST + 19,
                        3,
                        "not the columns of the part before"),
                Arguments.of(GOOD, part("").replace("rows:", "rows: []"), FIRST + 5, 7, "has no row"));
    }

    @ParameterizedTest(name = "{4}")
    @MethodSource("mistakes")
    void saysWhereAndWhat(String good, String broken, int line, int column, String message) {
        assertThat(course(GOOD.replace(good, broken)).problems())
                .extracting(Object::toString)
                .anySatisfy(problem -> assertThat(problem)
                        .startsWith(SampleCourse.LESSON + ":" + line + ":" + column + ": error: ")
                        .contains(message)
                        .endsWith("."));
    }

    private static Arguments mistake(String good, String broken, int line, int column, String message) {
        return Arguments.of(good, broken, FIRST + line - 2, column, message);
    }

    private static String part(String rows) {
        return "title: Part\ngoes-on: yes\n" + COLUMNS + "rows:\n" + rows;
    }

    private static String many(int rows) {
        return "title: Many\n" + COLUMNS + "rows:\n"
                + IntStream.range(0, rows)
                        .mapToObj(i -> RANGE.replace("id: range", "id: r" + i))
                        .collect(Collectors.joining());
    }

    private SampleCourse course(String block) {
        Path own = folder.resolve("c" + block.hashCode());
        return SampleCourse.in(own)
                .replace(SampleCourse.LESSON, "Two offices do.\n", "```compare\n" + block + "```\n\nTwo offices do.\n");
    }

    private static Block.Compare compare(SampleCourse course, int which) {
        assertThat(course.problems()).isEmpty();
        return course.read().catalogue().lessons().getFirst().sections().get(1).blocks().stream()
                .flatMap(block -> block instanceof Block.Compare compare ? Stream.of(compare) : Stream.empty())
                .toList()
                .get(which);
    }

    private static int words(SampleCourse course) {
        return course.read().draft().lessons().values().iterator().next().words();
    }
}
