package app.salient.question;

import app.salient.formats.Markdown;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generates parts that each belong in one of a few places. */
public final class PlacedParts {
    private PlacedParts() {}

    /** 1 to 12 of them. */
    public static Arbitrary<List<Placed>> in(List<String> places) {
        return Texts.ids(1, 12)
                .flatMap(ids ->
                        Texts.each(ids.stream().map(id -> part(id, places)).toList()));
    }

    private static Arbitrary<Placed> part(String id, List<String> places) {
        return Combinators.combine(
                        Texts.shown(), Arbitraries.of(places), Texts.hidden(), Texts.hidden(), Arbitraries.of(places))
                .as((text, place, right, otherwise, spoken) -> {
                    Map<String, Markdown> wrong = new LinkedHashMap<>();
                    if (!spoken.equals(place) && places.size() > 2) {
                        wrong.put(spoken, otherwise);
                    }
                    return new Placed(id, text, place, new Placed.Feedback(right, wrong, otherwise));
                });
    }

    public static Arbitrary<Map<String, String>> answers(List<Placed> parts, List<String> places) {
        List<String> ids = parts.stream().map(Placed::id).toList();
        Map<String, List<String>> everywhere = new HashMap<>();
        ids.forEach(id -> everywhere.put(id, places));
        return Answered.parts(ids, right(parts), everywhere);
    }

    public static Map<String, String> right(List<Placed> parts) {
        return parts.stream().collect(Collectors.toMap(Placed::id, Placed::place));
    }
}
