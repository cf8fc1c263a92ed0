package app.salient.question.essay;

import app.salient.formats.MarkdownHtml;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a learner sees of an essay question, before and after hand-in. */
final class EssayViews {
    private static final Pattern BETWEEN_PARAGRAPHS = Pattern.compile("\n\\s*\n");

    private EssayViews() {}

    static void addPublic(EssayQuestion question, ObjectNode view) {
        view.putObject("words")
                .put("from", question.words().from())
                .put("to", question.words().to());
        ArrayNode rubric = view.putArray("rubric");
        for (var criterion : question.rubric()) {
            rubric.addObject()
                    .put("id", criterion.id())
                    .put("text", MarkdownHtml.inline(criterion.text()))
                    .put("points", criterion.points());
        }
    }

    static void addReview(EssayQuestion question, Optional<EssayResponse> response, ObjectNode review) {
        response.ifPresentOrElse(
                given -> review.put("text", paragraphs(given.text())).put("count", WordCount.of(given.text())),
                () -> review.putNull("text").put("count", 0));
        review.put("model", MarkdownHtml.block(question.model()));
        review.put("common", MarkdownHtml.block(question.common()));
    }

    /** Plain text as HTML that shows exactly its words, paragraphs and lines; nothing in it is read as Markdown. */
    static String paragraphs(String text) {
        return BETWEEN_PARAGRAPHS
                .splitAsStream(text)
                .map(paragraph -> paragraph.lines().map(MarkdownHtml::text).collect(Collectors.joining("<br>")))
                .collect(Collectors.joining("</p><p>", "<p>", "</p>"));
    }
}
