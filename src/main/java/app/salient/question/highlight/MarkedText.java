package app.salient.question.highlight;

import app.salient.formats.Markdown;
import app.salient.formats.MarkdownHtml;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with phrases that can be marked, written {@code [[words|id]]}. While the text around them is turned into HTML each
 * phrase is one made-up character sequence, so that no Markdown reaches into it or across it.
 */
final class MarkedText {
    static final char OPEN = '\uE000';
    static final char CLOSE = '\uE001';
    static final Pattern PLACE = Pattern.compile(OPEN + "([0-9]+)" + CLOSE);
    private static final Pattern PHRASE = Pattern.compile("\\[\\[([^\\[\\]|]*)\\|([^\\[\\]|]*)]]");

    private final String text;

    MarkedText(Markdown text) {
        this.text = text.text();
    }

    /** A piece of a paragraph. */
    sealed interface Piece {}

    /** @param html safe inline HTML between phrases */
    record Prose(String html) implements Piece {}

    /** @param words plain text */
    record Phrase(String id, String words) implements Piece {}

    /** In the order of the text. */
    List<Phrase> phrases() {
        return PHRASE.matcher(text)
                .results()
                .map(found -> new Phrase(
                        found.group(2).strip(), found.group(1).strip().replaceAll("\\s+", " ")))
                .toList();
    }

    /** The Markdown of each paragraph, with only the words of the phrases. */
    List<String> lines() {
        return Pattern.compile("\\n\\s*\\n")
                .splitAsStream(PHRASE.matcher(text)
                        .replaceAll(
                                found -> Matcher.quoteReplacement(found.group(1).strip())))
                .map(String::strip)
                .toList();
    }

    /** The Markdown with a place for each phrase, numbered from 0. */
    String withPlaces() {
        int[] next = {0};
        return PHRASE.matcher(text).replaceAll(found -> OPEN + Integer.toString(next[0]++) + CLOSE);
    }

    /** Whether it holds the characters that stand for phrases here; no keyboard has them. */
    boolean holdsPlaces() {
        return text.indexOf(OPEN) >= 0 || text.indexOf(CLOSE) >= 0;
    }

    /** One list of pieces for each paragraph. The text must have passed {@link MarkedTextChecks}. */
    List<List<Piece>> paragraphs() {
        List<Phrase> phrases = phrases();
        List<List<Piece>> paragraphs = new ArrayList<>();
        for (String html : MarkdownHtml.block(new Markdown(withPlaces())).split("</p>", -1)) {
            if (!html.isBlank()) {
                paragraphs.add(pieces(html.strip().replaceFirst("^<p>", ""), phrases));
            }
        }
        return paragraphs;
    }

    private static List<Piece> pieces(String html, List<Phrase> phrases) {
        List<Piece> pieces = new ArrayList<>();
        Matcher places = PLACE.matcher(html);
        int end = 0;
        for (MatchResult place : places.results().toList()) {
            addProse(pieces, html.substring(end, place.start()));
            pieces.add(phrases.get(Integer.parseInt(place.group(1))));
            end = place.end();
        }
        addProse(pieces, html.substring(end));
        return pieces;
    }

    private static void addProse(List<Piece> pieces, String html) {
        if (!html.isEmpty()) {
            pieces.add(new Prose(html));
        }
    }
}
