package app.salient.question.gaps;

import app.salient.formats.Markdown;
import app.salient.formats.MarkdownHtml;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Document;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/**
 * A text with gaps, taken apart. Each mark becomes a stand-in that Markdown leaves alone and that no text may hold; the HTML,
 * sanitised as a whole, is then cut at the stand-ins. Since a gap stands in a paragraph and in nothing else, every piece is
 * sound HTML by itself.
 *
 * @param ids the gaps in their order, as marked, one that stands twice twice
 * @param marked the text with stand-ins
 */
record GapText(List<String> ids, String marked) {
    private static final Pattern MARK = Pattern.compile("(?<!\\\\)\\[\\[([^\\[\\]]*)]]");
    private static final Pattern HALF_MARK = Pattern.compile("(?<!\\\\)\\[\\[");
    private static final char START = '\uE000';
    private static final char END = '\uE001';
    private static final Pattern STAND_IN = Pattern.compile(START + "([0-9]+)" + END);
    private static final Pattern PARAGRAPH = Pattern.compile("<p>(.*?)</p>", Pattern.DOTALL);

    static GapText of(Markdown text) {
        List<String> ids = new ArrayList<>();
        String marked = MARK.matcher(text.text()).replaceAll(mark -> {
            ids.add(mark.group(1).strip());
            return "" + START + (ids.size() - 1) + END;
        });
        return new GapText(List.copyOf(ids), marked);
    }

    /** The Markdown of each paragraph, with the same words in place of every gap. */
    List<String> lines(String gap) {
        return Pattern.compile("\\n\\s*\\n")
                .splitAsStream(STAND_IN.matcher(marked).replaceAll(Matcher.quoteReplacement(gap)))
                .map(String::strip)
                .toList();
    }

    /** A piece of a paragraph. */
    sealed interface Piece {
        /** @param html sanitised; may be only a space */
        record Prose(String html) implements Piece {}

        record Hole(String id) implements Piece {}
    }

    List<List<Piece>> paragraphs() {
        return PARAGRAPH
                .matcher(MarkdownHtml.block(new Markdown(marked)))
                .results()
                .map(paragraph -> pieces(paragraph.group(1)))
                .toList();
    }

    private List<Piece> pieces(String html) {
        List<Piece> pieces = new ArrayList<>();
        int done = 0;
        for (var hole : STAND_IN.matcher(html).results().toList()) {
            addProse(html.substring(done, hole.start()), pieces);
            pieces.add(new Piece.Hole(ids.get(Integer.parseInt(hole.group(1)))));
            done = hole.end();
        }
        addProse(html.substring(done), pieces);
        return pieces;
    }

    private static void addProse(String html, List<Piece> pieces) {
        if (!html.isEmpty()) {
            pieces.add(new Piece.Prose(html));
        }
    }

    /** Whether the text itself holds what stands in for gaps. */
    static boolean holdsStandIns(Markdown text) {
        return text.text().indexOf(START) >= 0 || text.text().indexOf(END) >= 0;
    }

    boolean hasHalfMark() {
        return HALF_MARK.matcher(marked).find();
    }

    boolean hasOnlyParagraphs() {
        for (Node block = MarkdownHtml.parse(marked).getFirstChild(); block != null; block = block.getNext()) {
            if (!(block instanceof Paragraph || block instanceof LinkReferenceDefinition)) {
                return false;
            }
        }
        return true;
    }

    /** @return the gaps that stand in emphasis, a link, code, a list or anything else but a paragraph */
    Set<String> enclosed() {
        Set<Integer> free = new TreeSet<>();
        MarkdownHtml.parse(marked).accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                if (text.getParent() instanceof Paragraph paragraph && paragraph.getParent() instanceof Document) {
                    STAND_IN.matcher(text.getLiteral())
                            .results()
                            .forEach(hole -> free.add(Integer.valueOf(hole.group(1))));
                }
            }
        });
        return IntStream.range(0, ids.size())
                .filter(hole -> !free.contains(hole))
                .mapToObj(ids::get)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
