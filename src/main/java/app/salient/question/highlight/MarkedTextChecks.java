package app.salient.question.highlight;

import app.salient.formats.Fields;
import app.salient.formats.Markdown;
import app.salient.formats.MarkdownHtml;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/** Reports what makes a marked text unreadable: open brackets, phrases inside other markup, blocks that are no paragraphs. */
final class MarkedTextChecks {
    private final MarkedText text;
    private final Fields fields;

    private MarkedTextChecks(MarkedText text, Fields fields) {
        this.text = text;
        this.fields = fields;
    }

    static void report(Markdown text, Fields fields) {
        if (!text.isEmpty()) {
            new MarkedTextChecks(new MarkedText(text), fields).report();
        }
    }

    private void report() {
        String places = text.withPlaces();
        if (text.holdsPlaces()) {
            error("The text holds a character that no font shows.", "Type the text anew instead of pasting it.");
            return;
        }
        if (places.contains("[[") || places.contains("]]")) {
            error(
                    "A phrase in the text is not written as [[words|id]].",
                    "Write plain words, a bar, the id: [[rose fast|rise]].");
        }
        for (var phrase : text.phrases()) {
            if (phrase.words().isEmpty()) {
                error("The phrase \"" + phrase.id() + "\" has no words.", "Write [[words|" + phrase.id() + "]].");
            }
        }
        Node document = MarkdownHtml.parse(places);
        for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
            if (!(block instanceof Paragraph)) {
                error(
                        "The text holds more than paragraphs.",
                        "Write plain paragraphs; lists, quotations and headings have no place between phrases.");
                return;
            }
        }
        phrasesStandFree(document);
    }

    private void phrasesStandFree(Node document) {
        Set<Integer> free = new HashSet<>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Text found) {
                if (found.getParent() instanceof Paragraph paragraph && paragraph.getParent() instanceof Document) {
                    MarkedText.PLACE.matcher(found.getLiteral()).results().forEach(place -> free.add(number(place)));
                }
            }
        });
        List<MarkedText.Phrase> phrases = text.phrases();
        for (int i = 0; i < phrases.size(); i++) {
            if (!free.contains(i)) {
                error(
                        "The phrase \"" + phrases.get(i).id() + "\" stands inside emphasis, a link or code.",
                        "Let the emphasis, link or code end before the phrase.");
            }
        }
    }

    private static int number(MatchResult place) {
        return Integer.parseInt(place.group(1));
    }

    private void error(String message, String hint) {
        fields.problems().error(fields.at("text"), message, hint);
    }
}
