package app.salient.insight.items;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.salient.study.Certainty;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Small classes, worked out by hand. */
class ItemAnalysisTest {
    /** Ada has all three right, Ben two, Cleo one, Dov none: a perfect staircase. */
    private static final List<Sitting> STAIRCASE =
            List.of(sat("ada", 1, 1, 1), sat("ben", 1, 1, 0), sat("cleo", 1, 0, 0), sat("dov", 0, 0, 0));

    /**
     * Facility: 3/4, 2/4, 1/4. Question 1 gives 1 1 1 0 and the rest of it, as a share of the two others, 1, 1/2, 0, 0: means 3/4
     * and 3/8, products of the distances (1/4)(5/8) + (1/4)(1/8) + (1/4)(-3/8) + (-3/4)(-3/8) = 3/8, squares 3/4 and 11/16, so
     * r = (3/8) / sqrt(33/64) = 3 / sqrt(33) = 0.5222. Question 2 gives 1 1 0 0 and 1, 1/2, 1/2, 0: 1/2 / sqrt(1 * 1/2) = 0.7071.
     */
    @Test
    void workedOutByHand() {
        var figures = ItemAnalysis.of(STAIRCASE);
        assertThat(figures).extracting(ItemFigures::questionId).containsExactly("q1", "q2", "q3");
        assertThat(figures).extracting(ItemFigures::n).containsOnly(4);
        assertThat(figures).extracting(ItemFigures::facility).containsExactly(0.75, 0.5, 0.25);
        assertThat(figures.get(0).discrimination().orElseThrow()).isCloseTo(3 / Math.sqrt(33), within(1e-12));
        assertThat(figures.get(1).discrimination().orElseThrow()).isCloseTo(Math.sqrt(0.5), within(1e-12));
    }

    /** Variances of the questions 1/4, 1/3, 1/4, of the sums 5/3: alpha = 3/2 (1 - (5/6) / (5/3)) = 3/4; error = sqrt(5/3 / 4). */
    @Test
    void alphaAndErrorWorkedOutByHand() {
        var figures = QuizFigures.of(STAIRCASE);
        assertThat(figures.reliability().orElseThrow().alpha()).isCloseTo(0.75, within(1e-12));
        assertThat(figures.reliability().orElseThrow().error()).isCloseTo(Math.sqrt(5.0 / 12), within(1e-12));
        assertThat(figures.spread().orElseThrow().median()).isEqualTo(0.5);
        assertThat(figures.questions()).contains(3);
        assertThat(figures.tenths()).containsExactly(1, 0, 0, 1, 0, 0, 1, 0, 0, 1);
    }

    @Test
    void saysNothingOfReliabilityWhenEachWasAskedSomethingElse() {
        var figures = QuizFigures.of(List.of(sat("ada", 1, 0, 1), sat("ben", 0, 1), sat("cleo", 1, 1)));
        assertThat(figures.reliability()).isEmpty();
        assertThat(figures.questions()).isEmpty();
        assertThat(figures.n()).isEqualTo(3);
    }

    @Test
    void doesNotDivideByNothing() {
        assertThat(ItemAnalysis.of(List.of())).isEmpty();
        assertThat(QuizFigures.of(List.of()).spread()).isEmpty();
        var alone = ItemAnalysis.of(List.of(sat("ada", 1, 0)));
        assertThat(alone).allSatisfy(one -> assertThat(one.discrimination()).isEmpty());
        var allRight = ItemAnalysis.of(List.of(sat("ada", 1, 1), sat("ben", 1, 1)));
        assertThat(allRight).allSatisfy(one -> assertThat(one.discrimination()).isEmpty());
        assertThat(QuizFigures.of(List.of(sat("ada", 1, 1), sat("ben", 1, 1))).reliability())
                .isEmpty();
        assertThat(ItemAnalysis.of(List.of(sat("ada", 1), sat("ben", 0)))
                        .getFirst()
                        .discrimination())
                .isEmpty();
    }

    @Test
    void flagsNothingBelowTwentyAnswers() {
        assertThat(upsideDown(19).flags()).isEmpty();
        assertThat(upsideDown(20).flags()).contains(Rule.CHECK_KEY);
    }

    /** Whoever has the others right has the first wrong. */
    private static ItemFigures upsideDown(int students) {
        List<Sitting> class9b = IntStream.range(0, students)
                .mapToObj(i -> i % 2 == 0 ? sat("s" + i, 0, 1, 1) : sat("s" + i, 1, 0, 0))
                .toList();
        return ItemAnalysis.of(class9b).getFirst();
    }

    @Test
    void flagsWhatAlmostNobodyOrAlmostEverybodyHasRight() {
        assertThat(withRight(6).flags()).isEmpty();
        assertThat(withRight(5).flags()).containsExactly(Rule.HARD);
        assertThat(withRight(19).flags()).isEmpty();
        assertThat(withRight(20).flags()).containsExactly(Rule.EASY);
    }

    private static ItemFigures withRight(int right) {
        return ItemAnalysis.of(IntStream.range(0, 20)
                        .mapToObj(i -> sat("s" + i, i < right ? 1 : 0))
                        .toList())
                .getFirst();
    }

    @Test
    void flagsWhatManyAreSureOfAndWrong() {
        assertThat(sureAndWrong(3).flags()).doesNotContain(Rule.SURE_AND_WRONG);
        assertThat(sureAndWrong(4).flags()).contains(Rule.SURE_AND_WRONG);
        assertThat(sureAndWrong(4).certainty().wrong(Certainty.SURE)).isEqualTo(4);
        assertThat(sureAndWrong(4).certainty().right(Certainty.THINK)).isEqualTo(16);
    }

    private static ItemFigures sureAndWrong(int some) {
        List<Sitting> sittings = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            var answer =
                    i < some ? new Marked("q1", "r", 0, Certainty.SURE) : new Marked("q1", "r", 1, Certainty.THINK);
            sittings.add(new Sitting("s" + i, "quiz", List.of(answer)));
        }
        return ItemAnalysis.of(sittings).getFirst();
    }

    static Sitting sat(String student, double... shares) {
        return new Sitting(
                student,
                "quiz",
                IntStream.range(0, shares.length)
                        .mapToObj(i -> new Marked("q" + (i + 1), "r", shares[i], null))
                        .toList());
    }
}
