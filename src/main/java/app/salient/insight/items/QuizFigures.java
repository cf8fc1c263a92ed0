package app.salient.insight.items;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a class's first tries say about a quiz.
 *
 * @param shares of each try, smallest first, each question weighing the same, in [0, 1]
 * @param spread of the shares; empty when nobody has taken it
 * @param questions how many each try has marked; empty when they differ
 * @param reliability empty when it cannot be told: too few tries or questions, or different questions in each
 */
public record QuizFigures(
        List<Double> shares, Optional<Spread> spread, Optional<Integer> questions, Optional<Reliability> reliability) {
    private static final int BINS = 10;

    public QuizFigures {
        shares = List.copyOf(shares);
    }

    public int n() {
        return shares.size();
    }

    public static QuizFigures of(List<Sitting> sittings) {
        var taken = sittings.stream()
                .filter(one -> !one.answers().isEmpty())
                .sorted(Comparator.comparing(Sitting::id))
                .toList();
        double[] shares = taken.stream()
                .mapToDouble(one -> one.sum() / one.answers().size())
                .sorted()
                .toArray();
        Set<TreeSet<String>> asked = taken.stream().map(QuizFigures::asked).collect(Collectors.toSet());
        boolean same = asked.size() == 1;
        return new QuizFigures(
                Arrays.stream(shares).boxed().toList(),
                Spread.of(shares),
                same ? Optional.of(asked.iterator().next().size()) : Optional.empty(),
                same ? Reliability.of(marks(taken)) : Optional.empty());
    }

    private static TreeSet<String> asked(Sitting sitting) {
        return sitting.answers().stream().map(Marked::questionId).collect(Collectors.toCollection(TreeSet::new));
    }

    private static double[][] marks(List<Sitting> sittings) {
        return sittings.stream()
                .map(one -> one.answers().stream().mapToDouble(Marked::share).toArray())
                .toArray(double[][]::new);
    }

    /** How many shares fall into each tenth: from 0 to below 10 per cent first; all of the points belong to the last. */
    public int[] tenths() {
        int[] tenths = new int[BINS];
        // A share that is a tenth but for rounding belongs above it.
        shares.forEach(share -> tenths[Math.min(BINS - 1, (int) (share * BINS + 1e-9))]++);
        return tenths;
    }
}
