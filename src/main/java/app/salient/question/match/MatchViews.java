package app.salient.question.match;

import app.salient.formats.Markdown;
import app.salient.formats.MarkdownHtml;
import app.salient.question.Grade;
import app.salient.question.MarkingRule;
import app.salient.question.Shuffle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a learner sees of a match question, before and after grading. */
final class MatchViews {
    private MatchViews() {}

    /** Both sides are mixed, one after the other, so that neither order tells anything about the other. */
    static void addPublic(MatchQuestion question, long seed, ObjectNode view) {
        List<MatchQuestion.Item> items = question.items();
        List<MatchQuestion.Choice> choices = question.choices();
        if (question.shuffled()) {
            Shuffle shuffle = new Shuffle(seed, question.id());
            items = shuffle.mixed(items);
            choices = shuffle.mixed(choices);
        }
        ArrayNode left = view.putArray("items");
        items.forEach(item -> left.add(part(left, item.id(), item.text())));
        ArrayNode right = view.putArray("choices");
        choices.forEach(choice -> right.add(part(right, choice.id(), choice.text())));
    }

    private static ObjectNode part(ArrayNode list, String id, Markdown text) {
        return list.objectNode().put("id", id).put("text", MarkdownHtml.inline(text));
    }

    static void addReview(MatchQuestion question, Optional<MatchResponse> response, Grade grade, ObjectNode review) {
        Map<String, String> chosen = response.map(MatchResponse::pairs).orElse(Map.of());
        if (grade instanceof Grade.Scored scored) {
            review.put("worked", worked(question, scored, chosen.size()));
        }
        ArrayNode pairs = review.putArray("pairs");
        for (var item : question.items()) {
            pairs.addObject()
                    .put("id", item.id())
                    .put("chosen", chosen.get(item.id()))
                    .put("right", item.is())
                    .put("feedback", MarkdownHtml.inline(feedback(question, item, chosen)));
        }
    }

    /** An item left open gets the words for the right choice. */
    private static Markdown feedback(MatchQuestion question, MatchQuestion.Item item, Map<String, String> chosen) {
        String choice = chosen.getOrDefault(item.id(), item.is());
        return question.choices().stream()
                .filter(it -> it.id().equals(choice))
                .findFirst()
                .flatMap(it -> MatchQuestion.feedback(item, it))
                .orElse(Markdown.NONE);
    }

    private static String worked(MatchQuestion question, Grade.Scored grade, int answered) {
        long right = grade.parts().stream().filter(Grade.Part::right).count();
        int all = grade.parts().size();
        String open = answered < all ? ", " + (all - answered) + " left open" : "";
        String sum = question.marking() == MarkingRule.ALL_OR_NOTHING
                ? (grade.fraction() >= 1 ? "1 of 1" : "0 of 1")
                : right + " of " + all;
        return right + " right, " + (answered - right) + " wrong" + open + ": " + sum;
    }
}
