package app.salient.lesson.reading;

import app.salient.formats.Fields;
import app.salient.formats.MarkdownHtml;
import app.salient.formats.Position;
import app.salient.formats.Problems;
import app.salient.lesson.ClaimId;
import app.salient.lesson.Ledger;
import app.salient.lesson.LinkMarkup;
import app.salient.lesson.LinkTarget;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** Turns the Markdown of one file into safe HTML, and remembers the links met on the way. */
public final class CourseText {
    private final SourceText source;
    private final LinkMarkup markup;
    private final Problems problems;
    private final List<Reference> references = new ArrayList<>();

    public CourseText(SourceText source, Ledger ledger, Problems problems) {
        this.source = source;
        this.markup = new LinkMarkup(ledger);
        this.problems = problems;
    }

    String file() {
        return source.file();
    }

    /** All links met so far. */
    public List<Reference> references() {
        return List.copyOf(references);
    }

    /** Notes an id that stands in a field of its own. */
    void mention(Reference reference) {
        references.add(reference);
    }

    /** A claim named by a field of its own. @return empty, with a problem, when it is no id of a claim */
    Optional<ClaimId> claim(String id, Position at) {
        if (!id.matches(ClaimId.SHAPE)) {
            problems.error(
                    at, "\"" + id + "\" is not the id of a claim.", "Write an id from claims.yaml, such as C07.");
            return Optional.empty();
        }
        mention(new Reference(new LinkTarget.ToClaim(id), at));
        return Optional.of(new ClaimId(id));
    }

    /** Claims named by the items of a list field. */
    List<ClaimId> claims(Fields fields, String name) {
        List<String> ids = fields.texts(name);
        List<ClaimId> claims = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            claim(ids.get(i), fields.at(name, i)).ifPresent(claims::add);
        }
        return claims;
    }

    /** Markdown in a field that may be left out. */
    Read optionalField(Fields fields, String name) {
        return field(MarkdownHtml.parse(fields.optionalText(name).orElse("")), fields.at(name));
    }

    /**
     * @param claims linked in the text, in order
     * @param sourced whether the text links a claim or a source
     */
    record Read(String html, List<ClaimId> claims, int words, boolean sourced) {}

    /** Reads nodes that stand in the Markdown file itself. @param lineOffset lines of the file above the Markdown */
    Read nodes(Node root, int lineOffset) {
        return read(root, new TextCheck((node, written) -> position(node, lineOffset), problems));
    }

    /** Reads Markdown that is the value of a YAML field. @param at where the value starts */
    public Read field(Node root, Position at) {
        var cursor = new Position[] {at};
        return read(
                root,
                new TextCheck(
                        (node, written) -> {
                            Position found = node instanceof Link link
                                    ? source.findLink(link.getDestination(), cursor[0])
                                    : source.find(written, cursor[0]);
                            cursor[0] = source.after(written, cursor[0]);
                            return found;
                        },
                        problems));
    }

    private Read read(Node root, TextCheck check) {
        root.accept(check);
        references.addAll(check.references);
        List<ClaimId> claims = new ArrayList<>();
        for (Reference reference : check.references) {
            if (reference.target() instanceof LinkTarget.ToClaim(String id) && id.matches(ClaimId.SHAPE)) {
                claims.add(new ClaimId(id));
            }
        }
        boolean sourced = check.references.stream()
                .map(Reference::target)
                .anyMatch(target -> target instanceof LinkTarget.ToClaim || target instanceof LinkTarget.ToSource);
        return new Read(scrollableTables(markup.html(root)), claims, check.words, sourced);
    }

    /** A wide table scrolls by itself, by keyboard too. The HTML is sanitised, so a tag's letters can only be a tag. */
    private static String scrollableTables(String html) {
        return html.replace(
                        "<table>",
                        "<div class=\"table-scroll\" role=\"group\" tabindex=\"0\" aria-label=\"Table\"><table class=\"data\">")
                .replace("</table>", "</table></div>");
    }

    Position position(Node node, int lineOffset) {
        for (Node n = node; n != null; n = n.getParent()) {
            if (!n.getSourceSpans().isEmpty()) {
                SourceSpan span = n.getSourceSpans().getFirst();
                return new Position(source.file(), span.getLineIndex() + lineOffset + 1, span.getColumnIndex() + 1);
            }
        }
        return Position.start(source.file());
    }
}
