package app.salient.question;

import app.salient.formats.Fields;
import app.salient.formats.Markdown;
import app.salient.formats.MarkdownHtml;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;

/** Text that is shown before answering: it links no claim, term, place or source, since those would show the key. */
public final class PublicText {
    private static final Pattern SCHEME = Pattern.compile("(?i)\\s*(claim|term|place|source):.*", Pattern.DOTALL);

    private PublicText() {}

    /** @return the field's text; reports when it is missing or links what must stay hidden */
    public static Markdown read(Fields fields, String name) {
        String text = fields.text(name);
        MarkdownHtml.parse(text).accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                if (SCHEME.matcher(link.getDestination()).matches()) {
                    fields.problems()
                            .error(
                                    fields.at(name),
                                    "\"" + name + "\" links " + link.getDestination() + ", which could show the key.",
                                    "Write it without the link; link it from the explanation.");
                }
                visitChildren(link);
            }
        });
        return new Markdown(text);
    }
}
