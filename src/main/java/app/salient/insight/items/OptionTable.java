package app.salient.insight.items;

import app.salient.question.Pick;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What was chosen, split by how well the choosers did at the other questions. The halves lie above and below the median; who
 * is at the median belongs to neither, since nothing tells them apart.
 *
 * @param upper how many are in the upper half
 * @param lower how many are in the lower half
 * @param n how many answered
 * @param counts in the order of the question, then whatever else was said, most frequent first
 */
public record OptionTable(int upper, int lower, int n, List<OptionCount> counts) {
    public OptionTable {
        counts = List.copyOf(counts);
    }

    /**
     * One response.
     *
     * @param rest share of the points of all other questions, in [0, 1]
     */
    public record Chosen(double rest, List<Pick> picks) {}

    /** @param offered all that can be chosen; empty where anything can be typed */
    public static OptionTable of(List<Pick> offered, List<Chosen> responses) {
        if (responses.isEmpty()) {
            return new OptionTable(
                    0,
                    0,
                    0,
                    offered.stream().map(pick -> new OptionCount(pick, 0, 0, 0)).toList());
        }
        double median = Spread.median(
                responses.stream().mapToDouble(Chosen::rest).sorted().toArray());
        var upper = responses.stream().filter(one -> one.rest() > median).toList();
        var lower = responses.stream().filter(one -> one.rest() < median).toList();
        List<OptionCount> counts = new ArrayList<>();
        offered.forEach(pick -> counts.add(count(pick, upper, lower, responses)));
        Set<Pick> others = new LinkedHashSet<>();
        responses.forEach(one -> others.addAll(one.picks()));
        offered.forEach(others::remove);
        others.stream()
                .map(pick -> count(pick, upper, lower, responses))
                .sorted(Comparator.comparingInt(OptionCount::all)
                        .reversed()
                        .thenComparing(count -> count.pick().part())
                        .thenComparing(count -> count.pick().option()))
                .forEach(counts::add);
        return new OptionTable(upper.size(), lower.size(), responses.size(), counts);
    }

    private static OptionCount count(Pick pick, List<Chosen> upper, List<Chosen> lower, List<Chosen> all) {
        return new OptionCount(pick, times(pick, upper), times(pick, lower), times(pick, all));
    }

    private static int times(Pick pick, List<Chosen> responses) {
        return (int)
                responses.stream().filter(one -> one.picks().contains(pick)).count();
    }

    /** The wrong choice that more of the upper half made than any right one of the same part; empty when there is none. */
    public Optional<Pick> strongChoice() {
        return counts.stream()
                .filter(count -> !count.pick().right()
                        && count.upper() > mostRight(count.pick().part()))
                .filter(count -> mostRight(count.pick().part()) >= 0)
                .max(Comparator.comparingInt(OptionCount::upper))
                .map(OptionCount::pick);
    }

    /** @return -1 when no right choice of this part is known */
    private int mostRight(String part) {
        return counts.stream()
                .filter(count -> count.pick().right() && count.pick().part().equals(part))
                .mapToInt(OptionCount::upper)
                .max()
                .orElse(-1);
    }
}
