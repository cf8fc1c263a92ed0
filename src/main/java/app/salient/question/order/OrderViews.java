package app.salient.question.order;

import app.salient.formats.MarkdownHtml;
import app.salient.question.Grade;
import app.salient.question.MarkingRule;
import app.salient.question.Shuffle;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a learner sees of an order question, before and after grading. */
final class OrderViews {
    private OrderViews() {}

    static void addPublic(OrderQuestion question, long seed, ObjectNode view) {
        view.put("from", question.from()).put("to", question.to());
        ArrayNode items = view.putArray("items");
        for (var item : mixed(question, seed)) {
            items.addObject().put("id", item.id()).put("text", MarkdownHtml.inline(item.text()));
        }
    }

    /** Never the right order: it could be handed in without a thought. */
    static List<OrderQuestion.Item> mixed(OrderQuestion question, long seed) {
        Shuffle shuffle = new Shuffle(seed, question.id());
        List<OrderQuestion.Item> mixed;
        do {
            mixed = shuffle.mixed(question.items());
        } while (mixed.equals(question.items()));
        return mixed;
    }

    static void addReview(OrderQuestion question, Optional<OrderResponse> response, Grade grade, ObjectNode review) {
        if (grade instanceof Grade.Scored scored) {
            review.put("worked", worked(question, scored));
        }
        ArrayNode items = review.putArray("items");
        for (int place = 0; place < question.items().size(); place++) {
            var item = question.items().get(place);
            ObjectNode line = items.addObject().put("id", item.id()).put("text", MarkdownHtml.inline(item.text()));
            response.ifPresentOrElse(
                    given -> line.put("given", given.order().indexOf(item.id()) + 1), () -> line.putNull("given"));
            line.put("right", place + 1).put("feedback", MarkdownHtml.inline(item.feedback()));
        }
        review.put(
                "feedback",
                response.map(given -> grade.earned() >= 1 ? question.right() : question.wrong())
                        .map(MarkdownHtml::block)
                        .orElse(""));
    }

    private static String worked(OrderQuestion question, Grade.Scored grade) {
        long placed = grade.parts().stream().filter(Grade.Part::right).count();
        int all = grade.parts().size();
        String sum = question.marking() == MarkingRule.ALL_OR_NOTHING
                ? (grade.fraction() >= 1 ? "1 of 1" : "0 of 1")
                : placed + " of " + all;
        return placed + " in the right place, " + (all - placed) + " not: " + sum;
    }
}
