package app.salient.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ShuffleTest {
    private static final List<String> ITEMS = List.of("a", "b", "c", "d");

    private static List<String> mixed(long seed, String question) {
        return new Shuffle(seed, new QuestionId(question)).mixed(ITEMS);
    }

    @Test
    void theOrderOfASeedNeverChanges() {
        assertThat(mixed(1, "kursk-where")).containsExactlyElementsOf(mixed(1, "kursk-where"));
        assertThat(List.of(mixed(0, "q"), mixed(1, "q"), mixed(Long.MIN_VALUE, "q")))
                .hasToString("[[a, c, b, d], [d, a, c, b], [d, b, c, a]]");
    }

    @Test
    void theOrderOfASecondListNeverChangesEither() {
        var shuffle = new Shuffle(1, new QuestionId("kursk-where"));
        shuffle.mixed(ITEMS);
        assertThat(shuffle.mixed(ITEMS)).hasToString("[d, a, b, c]");
    }

    @Test
    void everyOrderIsEquallyLikely() {
        Map<List<String>, Integer> seen = new HashMap<>();
        for (long seed = 0; seed < 24_000; seed++) {
            seen.merge(mixed(seed, "kursk-where"), 1, Integer::sum);
        }
        assertThat(seen).hasSize(24);
        double chiSquare = seen.values().stream()
                .mapToDouble(n -> (n - 1_000.0) * (n - 1_000.0) / 1_000)
                .sum();
        assertThat(chiSquare).isLessThan(49.73); // 23 degrees of freedom, 0.001
    }

    @Test
    void twoQuestionsOfOneAttemptAreMixedIndependently() {
        int same = 0;
        for (long seed = 0; seed < 2_400; seed++) {
            same += mixed(seed, "q-1").equals(mixed(seed, "q-2")) ? 1 : 0;
        }
        assertThat(same).isBetween(60, 145); // 100 expected
    }

    @Test
    void oneQuestionInTwoAttemptsThatFollowEachOtherIsMixedIndependently() {
        int same = 0;
        for (long seed = 0; seed < 2_400; seed++) {
            same += mixed(seed, "q-1").equals(mixed(seed + 1, "q-1")) ? 1 : 0;
        }
        assertThat(same).isBetween(60, 145);
    }
}
