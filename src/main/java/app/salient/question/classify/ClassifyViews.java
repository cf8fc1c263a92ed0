package app.salient.question.classify;

import app.salient.formats.MarkdownHtml;
import app.salient.question.Placed;
import app.salient.question.Placing;
import app.salient.question.Shuffle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a learner sees of claims to sort, before and after grading. */
final class ClassifyViews {
    private ClassifyViews() {}

    static void addPublic(ClassifyQuestion question, long seed, ObjectNode view) {
        question.into().forEach(view.putArray("into")::add);
        ArrayNode items = view.putArray("items");
        for (var item : inOrder(question, seed)) {
            items.addObject().put("id", item.id()).put("text", MarkdownHtml.inline(item.text()));
        }
    }

    static List<Placed> inOrder(ClassifyQuestion question, long seed) {
        return question.shuffled() ? new Shuffle(seed, question.id()).mixed(question.items()) : question.items();
    }

    static void addReview(ClassifyQuestion question, Optional<ClassifyResponse> response, ObjectNode review) {
        Map<String, String> sorted = response.map(ClassifyResponse::sorted).orElse(Map.of());
        new Placing(question.items(), sorted).addReview(question.marking(), "items", review);
    }
}
