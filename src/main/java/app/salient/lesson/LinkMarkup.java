package app.salient.lesson;

import app.salient.formats.MarkdownHtml;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Document;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** Gives links with our schemes their addresses and marks; a link that leads nowhere becomes plain text. */
public final class LinkMarkup {
    private final Ledger ledger;

    public LinkMarkup(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Safe HTML of a tree. Changes the tree. */
    public String html(Node root) {
        Map<Link, Map<String, String>> marks = new IdentityHashMap<>();
        for (Link link : links(root)) {
            Map<String, String> mark = mark(LinkTarget.of(link.getDestination()));
            if (mark.isEmpty()) {
                unlink(link);
            } else {
                link.setDestination(mark.getOrDefault("href", ""));
                link.setTitle(null);
                marks.put(link, mark);
            }
        }
        return MarkdownHtml.render(root, link -> marks.getOrDefault(link, Map.of()));
    }

    /** @return safe HTML of a link to a claim, or the plain text when the claim is not known */
    String claimLink(ClaimId id, String text) {
        Link link = new Link("claim:" + id, null);
        link.appendChild(new Text(text));
        Node root = new Document();
        root.appendChild(link);
        return html(root);
    }

    static List<Link> links(Node root) {
        List<Link> links = new ArrayList<>();
        root.accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                links.add(link);
                visitChildren(link);
            }
        });
        return links;
    }

    private Map<String, String> mark(LinkTarget target) {
        return switch (target) {
            case LinkTarget.ToClaim(String id) ->
                ledger.claim(id).map(LinkMarkup::claim).orElse(Map.of());
            case LinkTarget.ToTerm(String id) ->
                ledger.term(id).map(LinkMarkup::term).orElse(Map.of());
            case LinkTarget.ToPlace(String id) ->
                ledger.place(id).map(LinkMarkup::place).orElse(Map.of());
            case LinkTarget.ToSource(String id) ->
                ledger.source(id).map(LinkMarkup::source).orElse(Map.of());
            case LinkTarget.ToSection(String slug) -> Map.of("href", "#" + slug);
            case LinkTarget.Outside(String address) -> Map.of("href", address, "rel", "noopener nofollow");
            case LinkTarget.Refused(String why) -> Map.of();
        };
    }

    private static Map<String, String> claim(Claim claim) {
        return ordered(
                "href", LessonPaths.claim(claim.id()),
                "class", "claim",
                "data-claim", claim.id().value(),
                "data-kind", claim.kind().word(),
                "data-certainty", claim.certainty().word(),
                "data-verdict", claim.verdict().word());
    }

    private static Map<String, String> term(Term term) {
        return ordered(
                "href", LessonPaths.term(term.id()),
                "class", "term",
                "data-term", term.id(),
                "title", term.definition());
    }

    private static Map<String, String> place(Place place) {
        return ordered(
                "href", LessonPaths.place(place.id()),
                "class", "place",
                "data-place", place.id(),
                "title", place.described());
    }

    private static Map<String, String> source(Source source) {
        return ordered(
                "href",
                source.path(),
                "class",
                "source",
                "data-source",
                source.id().value(),
                "title",
                source.label());
    }

    private static Map<String, String> ordered(String... pairs) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }

    private static void unlink(Link link) {
        for (Node child = link.getFirstChild(); child != null; child = link.getFirstChild()) {
            link.insertBefore(child);
        }
        link.unlink();
    }
}
