package app.salient.question;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Generates responses that give parts a place each, and mends them. */
public final class Answered {
    private Answered() {}

    /**
     * Part by part what is right, anything else that fits, or nothing; all of them right, and all of them open, not rarely.
     *
     * @param right by part; a part that is to be left alone is missing here
     */
    public static Arbitrary<Map<String, String>> parts(
            List<String> parts, Map<String, String> right, Map<String, List<String>> places) {
        var answers = Arbitraries.of(0, 50, 90, 100)
                .flatMap(sure -> Texts.each(parts.stream()
                                .map(part -> part(sure, part, right, places))
                                .toList())
                        .map(chosen -> answers(parts, chosen)));
        return Arbitraries.frequencyOf(Tuple.of(9, answers), Tuple.of(1, Arbitraries.just(Map.of())));
    }

    private static Map<String, String> answers(List<String> parts, List<String> chosen) {
        Map<String, String> answers = new LinkedHashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            if (!chosen.get(i).isEmpty()) {
                answers.put(parts.get(i), chosen.get(i));
            }
        }
        return answers;
    }

    private static Arbitrary<String> part(
            int sure, String part, Map<String, String> right, Map<String, List<String>> places) {
        List<String> any = new ArrayList<>(Objects.requireNonNull(places.get(part)));
        any.add("");
        return Combinators.combine(Arbitraries.integers().between(1, 100), Arbitraries.of(any))
                .as((percent, other) -> percent <= sure ? right.getOrDefault(part, "") : other);
    }

    /** Once for each part that is wrong or missing: the same with that part as it should be. */
    public static List<Map<String, String>> mended(Map<String, String> given, Map<String, String> right) {
        Set<String> parts = new LinkedHashSet<>(right.keySet());
        parts.addAll(given.keySet());
        List<Map<String, String>> mended = new ArrayList<>();
        for (String part : parts) {
            String wanted = right.get(part);
            if (!Objects.equals(given.get(part), wanted)) {
                Map<String, String> better = new LinkedHashMap<>(given);
                if (wanted == null) {
                    better.remove(part);
                } else {
                    better.put(part, wanted);
                }
                mended.add(better);
            }
        }
        return mended;
    }

    public static <T> List<T> mixed(List<T> list, Random random) {
        List<T> mixed = new ArrayList<>(list);
        Collections.shuffle(mixed, random);
        return List.copyOf(mixed);
    }
}
