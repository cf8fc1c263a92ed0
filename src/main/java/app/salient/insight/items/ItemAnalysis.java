package app.salient.insight.items;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/** Looks at every question of some first tries. Neither the order of the tries nor that of their answers matters. */
public final class ItemAnalysis {
    private ItemAnalysis() {}

    private record Place(String quizId, String questionId) {}

    private record Seen(Marked answer, OptionalDouble rest) {}

    /** @return figures of each question in each quiz that asks it, by quiz and question id */
    public static List<ItemFigures> of(List<Sitting> sittings) {
        Map<Place, List<Seen>> seen = new LinkedHashMap<>();
        // Sums are rounded: only in the same order do they come out the same to the last digit.
        for (Sitting sitting :
                sittings.stream().sorted(Comparator.comparing(Sitting::id)).toList()) {
            double sum = sitting.sum();
            int others = sitting.answers().size() - 1;
            for (Marked answer : sitting.answers()) {
                var rest = others < 1 ? OptionalDouble.empty() : OptionalDouble.of((sum - answer.share()) / others);
                seen.computeIfAbsent(new Place(sitting.quizId(), answer.questionId()), place -> new ArrayList<>())
                        .add(new Seen(answer, rest));
            }
        }
        Map<String, ItemFigures> figures = new TreeMap<>();
        seen.forEach(
                (place, answers) -> figures.put(place.quizId() + " " + place.questionId(), figures(place, answers)));
        return List.copyOf(figures.values());
    }

    private static ItemFigures figures(Place place, List<Seen> seen) {
        var withRest = seen.stream().filter(one -> one.rest().isPresent()).toList();
        return new ItemFigures(
                place.questionId(),
                place.quizId(),
                seen.size(),
                seen.stream().mapToDouble(one -> one.answer().share()).average().orElse(0),
                Correlation.of(
                        withRest.stream()
                                .mapToDouble(one -> one.answer().share())
                                .toArray(),
                        withRest.stream()
                                .mapToDouble(one -> one.rest().orElse(0))
                                .toArray()),
                CertaintyGrid.of(seen.stream().map(Seen::answer).toList()));
    }
}
