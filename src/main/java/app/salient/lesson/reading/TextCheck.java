package app.salient.lesson.reading;

import app.salient.formats.Position;
import app.salient.formats.Problems;
import app.salient.lesson.LinkTarget;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** Walks one text: collects its links, counts its words, and reports what a course text may not hold. */
final class TextCheck extends AbstractVisitor {
    private final BiFunction<Node, String, Position> where;
    private final Problems problems;
    final List<Reference> references = new ArrayList<>();
    int words;

    /** @param where finds a node, given the letters that it is written with */
    TextCheck(BiFunction<Node, String, Position> where, Problems problems) {
        this.where = where;
        this.problems = problems;
    }

    @Override
    public void visit(Link link) {
        LinkTarget target = LinkTarget.of(link.getDestination());
        Position at = where.apply(link, "](" + link.getDestination());
        if (target instanceof LinkTarget.Refused(String why)) {
            problems.error(at, why, "Use claim:, term:, place:, source:, #section, https: or mailto:.");
        } else {
            references.add(new Reference(target, at));
        }
        visitChildren(link);
    }

    @Override
    public void visit(Text text) {
        words += Words.count(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        words += Words.count(code.getLiteral());
    }

    @Override
    public void visit(Image image) {
        problems.error(
                where.apply(image, "](" + image.getDestination()),
                "An image cannot stand inside a text.",
                "Show it in a ```figure block, which also asks for alt, caption and credit.");
    }

    @Override
    public void visit(HtmlInline html) {
        html(html, html.getLiteral());
    }

    @Override
    public void visit(HtmlBlock html) {
        html(html, html.getLiteral());
    }

    private void html(Node node, String literal) {
        problems.error(
                where.apply(node, literal),
                "Raw HTML is not allowed.",
                "Write it in Markdown, or put a backslash before \"<\".");
    }

    @Override
    public void visit(Heading heading) {
        if (heading.getLevel() != 3 && heading.getLevel() != 4) {
            problems.error(
                    where.apply(heading, "#"),
                    "A heading of level " + heading.getLevel() + " cannot stand here.",
                    "Use ## for a section, ### or #### inside it.");
        }
        visitChildren(heading);
    }

    @Override
    public void visit(FencedCodeBlock code) {
        problems.error(
                where.apply(code, "```"),
                "A fenced block cannot stand here.",
                "Fenced blocks stand in lesson.md itself, outside lists, quotes and other blocks.");
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        problems.error(
                where.apply(code, code.getLiteral()), "This text is indented as code.", "Remove the leading spaces.");
    }
}
