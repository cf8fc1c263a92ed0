package app.salient.question.statements;

import app.salient.formats.MarkdownHtml;
import app.salient.question.Placed;
import app.salient.question.Placing;
import app.salient.question.Shuffle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a learner sees of a question of statements, before and after grading. */
final class StatementsViews {
    private StatementsViews() {}

    /** Columns stand as the author wrote them, since they are the same for every row. */
    static void addPublic(StatementsQuestion question, long seed, ObjectNode view) {
        ArrayNode columns = view.putArray("columns");
        for (var column : question.columns()) {
            columns.addObject().put("id", column.id()).put("text", MarkdownHtml.inline(column.text()));
        }
        ArrayNode rows = view.putArray("rows");
        for (var row : inOrder(question, seed)) {
            rows.addObject().put("id", row.id()).put("text", MarkdownHtml.inline(row.text()));
        }
    }

    static List<Placed> inOrder(StatementsQuestion question, long seed) {
        return question.shuffled() ? new Shuffle(seed, question.id()).mixed(question.rows()) : question.rows();
    }

    static void addReview(StatementsQuestion question, Optional<StatementsResponse> response, ObjectNode review) {
        Map<String, String> answers = response.map(StatementsResponse::answers).orElse(Map.of());
        new Placing(question.rows(), answers).addReview(question.marking(), "rows", review);
    }
}
