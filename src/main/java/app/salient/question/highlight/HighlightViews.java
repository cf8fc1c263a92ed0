package app.salient.question.highlight;

import app.salient.formats.MarkdownHtml;
import app.salient.question.Grade;
import app.salient.question.MarkingRule;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a learner sees of a highlight question, before and after grading. */
final class HighlightViews {
    private HighlightViews() {}

    static void addPublic(HighlightQuestion question, ObjectNode view) {
        question.claim().ifPresent(claim -> view.put("claim", MarkdownHtml.inline(claim)));
        ArrayNode marks = view.putArray("marks");
        for (var mark : question.marks()) {
            marks.addObject().put("id", mark.id()).put("text", MarkdownHtml.inline(mark.text()));
        }
        ArrayNode paragraphs = view.putArray("paragraphs");
        for (var pieces : new MarkedText(question.text()).paragraphs()) {
            ArrayNode paragraph = paragraphs.addArray();
            pieces.forEach(piece -> addPiece(paragraph.addObject(), piece));
        }
    }

    private static void addPiece(ObjectNode node, MarkedText.Piece piece) {
        switch (piece) {
            case MarkedText.Prose prose -> node.put("text", prose.html());
            case MarkedText.Phrase phrase -> node.put("id", phrase.id()).put("text", MarkdownHtml.text(phrase.words()));
        }
    }

    static void addReview(
            HighlightQuestion question, Optional<HighlightResponse> response, Grade grade, ObjectNode review) {
        Map<String, String> marked = response.map(HighlightResponse::marked).orElse(Map.of());
        if (grade instanceof Grade.Scored scored) {
            review.put("worked", worked(question, scored, marked));
        }
        ArrayNode phrases = review.putArray("phrases");
        for (var phrase : question.phrases()) {
            phrases.addObject()
                    .put("id", phrase.id())
                    .put("marked", marked.get(phrase.id()))
                    .put("right", phrase.isWorthMarking() ? phrase.is() : null)
                    .put("feedback", MarkdownHtml.inline(phrase.feedback()));
        }
    }

    private static String worked(HighlightQuestion question, Grade.Scored grade, Map<String, String> marked) {
        long hits = grade.parts().stream().filter(Grade.Part::right).count();
        long misses = grade.parts().size() - hits;
        String counts = hits + " right, " + misses + " wrong";
        if (question.marking() == MarkingRule.ALL_OR_NOTHING) {
            long missed = question.phrases().stream()
                    .filter(phrase -> phrase.isWorthMarking() && !marked.containsKey(phrase.id()))
                    .count();
            return counts + ", " + missed + " missed: " + (grade.fraction() >= 1 ? "1 of 1" : "0 of 1");
        }
        String floor = misses > hits ? " (never below 0)" : "";
        return counts + ": " + Math.max(0, hits - misses) + " of " + question.worthMarking() + floor;
    }
}
