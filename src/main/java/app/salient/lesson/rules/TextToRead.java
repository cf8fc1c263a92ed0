package app.salient.lesson.rules;

import app.salient.formats.Position;
import app.salient.lesson.reading.SourceText;
import java.util.regex.Pattern;

/**
 * A stretch of text that learners read.
 *
 * @param text as it is written, Markdown and all, but spaces where links lead to
 * @param owner id of the question, claim or term that it belongs to; "" for prose
 * @param source of the file it stands in
 * @param at where it begins
 */
record TextToRead(String text, String owner, SourceText source, Position at) {
    private static final Pattern DESTINATION = Pattern.compile("\\]\\([^)\\s]*+\\)");

    TextToRead {
        text = DESTINATION
                .matcher(text)
                .replaceAll(link -> " ".repeat(link.group().length()));
    }

    /** Where words of it stand. @param before what stands before them in the passage */
    Position find(String words, String before) {
        String first = words.split("\\s+", 2)[0];
        Position from = at;
        for (int i = 0; i < occurrences(before, first); i++) {
            from = source.after(first, from);
        }
        return source.find(first, from);
    }

    private static int occurrences(String text, String word) {
        int found = 0;
        for (int i = text.indexOf(word); i >= 0; i = text.indexOf(word, i + word.length())) {
            found++;
        }
        return found;
    }

    /** Whether a place in the text stands between quotation marks of the same paragraph, or in a quoted block. */
    boolean isQuoted(int place) {
        int start = Math.max(0, text.lastIndexOf("\n\n", place));
        boolean straight = false;
        int curly = 0;
        for (int i = start; i < place; i++) {
            char c = text.charAt(i);
            straight ^= c == '"';
            curly += c == '“' ? 1 : c == '”' && curly > 0 ? -1 : 0;
        }
        int line = text.lastIndexOf('\n', Math.max(0, place - 1)) + 1;
        return straight || curly > 0 || text.startsWith(">", line);
    }
}
