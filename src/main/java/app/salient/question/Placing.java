package app.salient.question;

import app.salient.formats.MarkdownHtml;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Where a learner put parts that each belong in one place. Parts may be left open; each right one earns its share.
 *
 * @param chosen place by the id of its part, in the order of the course file
 */
public record Placing(List<Placed> parts, Map<String, String> chosen) {
    public Placing {
        parts = List.copyOf(parts);
        chosen = Collections.unmodifiableMap(new LinkedHashMap<>(chosen));
    }

    /** @throws BadResponse when the field does not give parts places that the question has */
    public static Map<String, String> read(
            JsonNode response, String field, List<Placed> parts, Collection<String> places) {
        JsonNode node = response.path(field);
        if (!node.isObject()) {
            throw new BadResponse("The places \"" + field + "\" are missing.");
        }
        Map<String, String> chosen = new LinkedHashMap<>();
        for (Placed part : parts) {
            if (node.has(part.id())) {
                chosen.put(part.id(), ResponseJson.text(node, part.id()));
            }
        }
        if (chosen.size() < node.size() || !places.containsAll(chosen.values())) {
            throw new BadResponse("The question has no part or place of that name.");
        }
        return chosen;
    }

    /** Every part where it belongs. */
    public static Map<String, String> right(List<Placed> parts) {
        Map<String, String> chosen = new LinkedHashMap<>();
        parts.forEach(part -> chosen.put(part.id(), part.place()));
        return chosen;
    }

    /** One part for certain, and each other with one chance in three, where it does not belong. */
    public static Map<String, String> wrong(List<Placed> parts, List<String> places, RandomGenerator random) {
        Map<String, String> chosen = right(parts);
        int certain = random.nextInt(parts.size());
        for (int i = 0; i < parts.size(); i++) {
            if (i == certain || random.nextInt(3) == 0) {
                Placed part = parts.get(i);
                var others = places.stream().filter(it -> !part.belongsIn(it)).toList();
                chosen.put(part.id(), others.get(random.nextInt(others.size())));
            }
        }
        return chosen;
    }

    public Grade grade(MarkingRule marking) {
        if (chosen.isEmpty()) {
            return new Grade.Incomplete("Nothing was chosen.");
        }
        double fraction = switch (marking) {
            case ALL_OR_NOTHING -> hits() == parts.size() ? 1 : 0;
            case PER_PART -> hits() / (double) parts.size();
            case CORRECT_MINUS_WRONG, BY_PERSON, BRIER ->
                throw new IllegalStateException("no rule for parts in places: " + marking);
        };
        return new Grade.Scored(
                fraction,
                parts.stream()
                        .map(part -> new Grade.Part(part.id(), isRight(part)))
                        .toList());
    }

    private boolean isRight(Placed part) {
        return part.place().equals(chosen.get(part.id()));
    }

    private long hits() {
        return parts.stream().filter(this::isRight).count();
    }

    /** Adds the sum and, under {@code list}, of each part where it was put, where it belongs and why. */
    public void addReview(MarkingRule marking, String list, ObjectNode review) {
        if (!chosen.isEmpty()) {
            review.put("worked", worked(marking));
        }
        ArrayNode lines = review.putArray(list);
        for (Placed part : parts) {
            String given = chosen.get(part.id());
            lines.addObject()
                    .put("id", part.id())
                    .put("given", given)
                    .put("right", part.place())
                    .put("feedback", MarkdownHtml.inline(part.said(given == null ? part.place() : given)));
        }
    }

    private String worked(MarkingRule marking) {
        int open = parts.size() - chosen.size();
        String left = open == 0 ? "" : ", " + open + " left open";
        String sum = marking == MarkingRule.PER_PART
                ? hits() + " of " + parts.size()
                : (hits() == parts.size() ? "1 of 1" : "0 of 1");
        return hits() + " right, " + (chosen.size() - hits()) + " wrong" + left + ": " + sum;
    }
}
