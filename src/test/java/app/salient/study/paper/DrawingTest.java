package app.salient.study.paper;

import static org.assertj.core.api.Assertions.assertThat;

import app.salient.lesson.QuizPart;
import app.salient.question.Question;
import app.salient.question.QuestionTexts;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DrawingTest {
    private static final List<Question> POOL =
            IntStream.range(0, 6).mapToObj(DrawingTest::question).toList();

    private static Question question(int number) {
        return QuestionTexts.read("""
                        id: q-%d
                        kind: number
                        prompt: How many moons has Mars?
                        explanation: Phobos and Deimos.
                        about: [C01]
                        passage: 01-example#moons
                        answer: 2
                        feedback: { right: Both small., low: There are more., high: There are fewer. }
                        """.formatted(number));
    }

    private static List<Question> drawn(long seed, boolean shuffled, int draw, int place) {
        return new Drawing(seed, shuffled).of(new QuizPart("", draw, POOL), place);
    }

    @Test
    void aPartGivesAsManyQuestionsAsItDraws() {
        for (long seed = 0; seed < 20; seed++) {
            assertThat(drawn(seed, false, 2, 0))
                    .hasSize(2)
                    .doesNotHaveDuplicates()
                    .isSubsetOf(POOL);
            assertThat(drawn(seed, true, 2, 0))
                    .hasSize(2)
                    .doesNotHaveDuplicates()
                    .isSubsetOf(POOL);
        }
    }

    @Test
    void unlessShuffledQuestionsStandAsInTheCourse() {
        for (long seed = 0; seed < 20; seed++) {
            assertThat(drawn(seed, false, 6, 0)).isEqualTo(POOL);
            List<Question> some = drawn(seed, false, 3, 0);
            assertThat(POOL.stream().filter(some::contains)).isEqualTo(some);
        }
    }

    @Test
    void shufflingChangesTheOrderOnlyNotWhatIsDrawn() {
        Set<List<Question>> orders = new HashSet<>();
        for (long seed = 0; seed < 20; seed++) {
            orders.add(drawn(seed, true, 6, 0));
            assertThat(drawn(seed, true, 3, 0)).hasSameElementsAs(drawn(seed, false, 3, 0));
        }
        assertThat(orders).hasSizeGreaterThan(10);
    }

    @Test
    void oneSeedAlwaysDrawsTheSame() {
        assertThat(drawn(42, true, 4, 1)).isEqualTo(drawn(42, true, 4, 1));
    }

    @Test
    void overManyAttemptsEveryQuestionIsDrawn() {
        Set<Question> seen = new HashSet<>();
        for (long seed = 0; seed < 40; seed++) {
            seen.addAll(drawn(seed, false, 1, 0));
        }
        assertThat(seen).hasSameElementsAs(POOL);
    }

    @Test
    void twoPartsOfOneQuizAreDrawnIndependently() {
        long alike = IntStream.range(0, 60)
                .filter(seed -> drawn(seed, false, 1, 0).equals(drawn(seed, false, 1, 1)))
                .count();
        assertThat(alike).isBetween(2L, 25L); // 10 expected
    }
}
