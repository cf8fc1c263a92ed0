package app.salient.formats;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Entities;
import org.jsoup.safety.Safelist;

/**
 * Turns Markdown into HTML that is safe to show. Raw HTML in the source comes out as text, and the result passes a safelist
 * once more, so that a mistake in one layer is caught by the other.
 */
public final class MarkdownHtml {
    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder()
            .extensions(EXTENSIONS)
            .maxOpenBlockParsers(30)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();
    private static final HtmlRenderer RENDERER =
            renderer().attributeProviderFactory(context -> new CourseLinks()).build();
    private static final Safelist SAFE = Safelist.none()
            .addTags("p", "em", "strong", "code", "ul", "ol", "li", "blockquote", "br", "hr", "h3", "h4", "a", "span")
            .addTags("table", "thead", "tbody", "tr", "th", "td")
            .addAttributes("ol", "start")
            .addAttributes("th", "align")
            .addAttributes("td", "align")
            .addAttributes(
                    "a",
                    "href",
                    "class",
                    "rel",
                    "title",
                    "data-claim",
                    "data-kind",
                    "data-certainty",
                    "data-verdict",
                    "data-term",
                    "data-place",
                    "data-source",
                    "aria-describedby")
            .addAttributes("span", "class", "title")
            .addProtocols("a", "href", "https", "mailto", "#", "/")
            .preserveRelativeLinks(true);
    private static final org.jsoup.nodes.Document.OutputSettings COMPACT =
            new org.jsoup.nodes.Document.OutputSettings().prettyPrint(false);

    private MarkdownHtml() {}

    private static HtmlRenderer.Builder renderer() {
        return HtmlRenderer.builder()
                .extensions(EXTENSIONS)
                .escapeHtml(true)
                .sanitizeUrls(true)
                .urlSanitizer(new DefaultUrlSanitizer(List.of("https", "mailto")));
    }

    /** @return a tree whose nodes know line and column, both from 0, of the given text */
    public static Node parse(String markdown) {
        return PARSER.parse(markdown);
    }

    /**
     * Renders a tree whose links the caller has given addresses.
     *
     * @param attributes what a link's element carries besides its address, such as its class
     */
    public static String render(Node root, Function<Link, Map<String, String>> attributes) {
        var html = renderer()
                .attributeProviderFactory(context -> (node, tag, found) -> {
                    if (node instanceof Link link) {
                        found.remove("rel");
                        found.putAll(attributes.apply(link));
                    }
                })
                .build()
                .render(root);
        return safe(html);
    }

    /** Block HTML: paragraphs, lists, tables; links to claims, sources, terms and places lead to their pages. */
    public static String block(Markdown markdown) {
        return safe(RENDERER.render(PARSER.parse(markdown.text())));
    }

    /** Inline HTML for labels: the outer paragraph is dropped when there is only one. */
    public static String inline(Markdown markdown) {
        return unwrapped(block(markdown));
    }

    /** Drops the outer paragraph when there is only one. */
    public static String unwrapped(String blockHtml) {
        String html = blockHtml.strip();
        boolean single = html.startsWith("<p>") && html.endsWith("</p>") && html.indexOf("<p>", 3) < 0;
        return single ? html.substring(3, html.length() - 4) : html;
    }

    /** Plain text, such as a unit, as HTML that shows exactly that text. */
    public static String text(String plain) {
        return Entities.escape(plain);
    }

    /** The last gate before a browser: keeps the tags and attributes of the course's own HTML and nothing else. */
    public static String safe(String html) {
        return Jsoup.clean(html, "https://salient.invalid/", SAFE, COMPACT);
    }
}
