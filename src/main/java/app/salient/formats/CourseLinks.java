package app.salient.formats;

import java.util.Map;
import java.util.regex.Pattern;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.AttributeProvider;

/** Gives links such as {@code [64 per cent](claim:C07)} their page and the {@code data-} attribute scripts look for. */
final class CourseLinks implements AttributeProvider {
    private static final Map<String, String> PAGES =
            Map.of("claim", "/claims#", "source", "/sources#", "term", "/glossary#", "place", "/glossary#place-");
    private static final Pattern LINK = Pattern.compile("(claim|source|term|place):([A-Za-z0-9][A-Za-z0-9-]{0,79})");

    @Override
    public void setAttributes(Node node, String tagName, Map<String, String> attributes) {
        if (!(node instanceof Link link)) {
            return;
        }
        if (attributes.getOrDefault("href", "").isBlank()) {
            attributes.remove("href"); // refused by the renderer: an empty address would lead to this very page
        }
        var parts = LINK.matcher(link.getDestination());
        if (parts.matches()) {
            attributes.clear();
            attributes.put("class", parts.group(1));
            attributes.put("data-" + parts.group(1), parts.group(2));
            attributes.put("href", PAGES.get(parts.group(1)) + parts.group(2));
        }
    }
}
