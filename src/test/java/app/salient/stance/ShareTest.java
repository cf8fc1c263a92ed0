package app.salient.stance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Tries every way in which people can answer: from what is told of them, nobody learns what another one answered. */
class ShareTest {
    static Stream<Arguments> sizes() {
        return IntStream.rangeClosed(2, 7)
                .boxed()
                .flatMap(positions ->
                        IntStream.rangeClosed(5, 16 - positions).mapToObj(people -> Arguments.of(positions, people)));
    }

    /** Before and after are told each by itself, and nobody is in two parts: one telling is all there is to work on. */
    @ParameterizedTest
    @MethodSource("sizes")
    void tellsNobodyWhatAnotherAnswered(int positions, int people) {
        Map<List<Share>, List<List<Integer>>> possible = splits(positions, people).stream()
                .collect(Collectors.groupingBy(counts ->
                        counts.stream().map(count -> Share.of(count, people)).toList()));
        possible.forEach((told, all) -> {
            assertThat(open(all, -1)).as("for a stranger who hears %s", told).hasSizeGreaterThan(1);
            for (int own = 0; own < positions; own++) {
                int mine = own;
                var fitting =
                        all.stream().filter(counts -> counts.get(mine) > 0).toList();
                if (!fitting.isEmpty()) {
                    assertThat(open(fitting, own))
                            .as("for somebody who answered %d and hears %s", own, told)
                            .hasSizeGreaterThan(1);
                }
            }
        });
    }

    /** Which positions another person can hold, in the eyes of one who holds {@code own}. */
    private static Set<Integer> open(List<List<Integer>> all, int own) {
        return all.stream()
                .flatMap(counts -> IntStream.range(0, counts.size())
                        .filter(i -> counts.get(i) - (i == own ? 1 : 0) > 0)
                        .boxed())
                .collect(Collectors.toSet());
    }

    /** All ways to share {@code people} out over {@code positions}. */
    private static List<List<Integer>> splits(int positions, int people) {
        if (positions == 1) {
            return List.of(List.of(people));
        }
        List<List<Integer>> all = new ArrayList<>();
        for (int first = 0; first <= people; first++) {
            for (List<Integer> rest : splits(positions - 1, people - first)) {
                List<Integer> one = new ArrayList<>(List.of(first));
                one.addAll(rest);
                all.add(one);
            }
        }
        return all;
    }

    @Test
    void saysTheSameOfNobodyAndOfTwo() {
        assertThat(List.of(Share.of(0, 5), Share.of(2, 5))).containsOnly(Share.FEW);
        assertThat(List.of(Share.of(5, 5), Share.of(3, 5))).containsOnly(Share.MOST);
        assertThat(Share.of(10, 20)).isEqualTo(Share.SOME);
    }

    @Test
    void saysNothingOfFour() {
        assertThatThrownBy(() -> Share.of(1, 4)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void saysNothingMoreOfAPositionThatFewChoseThanOfOneThatNobodyChose() {
        var five = List.of(
                pair("yes", "yes"), pair("yes", "no"), pair("yes", "no"), pair("yes", "no"), pair("open", "open"));
        assertThat(ShiftTelling.inWords(five)).isEqualTo("no FEW MOST\nyes MOST FEW");
    }

    private static PairsQuery.Pair pair(String before, String after) {
        return new PairsQuery.Pair(UUID.randomUUID(), before, after);
    }
}
