package app.salient.formats;

/**
 * CommonMark text as an author wrote it. Turned into HTML only by {@link MarkdownHtml}, which sanitises it.
 *
 * @param text may be empty, never null
 */
public record Markdown(String text) {
    public static final Markdown NONE = new Markdown("");

    public boolean isEmpty() {
        return text.isBlank();
    }
}
