package app.salient.insight.ui;

import app.salient.formats.Markdown;
import app.salient.formats.MarkdownHtml;
import app.salient.lesson.Catalogue;
import app.salient.question.QuestionId;
import org.jsoup.Jsoup;

/** Questions and options as plain words, for lists, tables and files. */
final class QuestionWords {
    private static final int SHORT = 90;

    private QuestionWords() {}

    /** @return the beginning of the prompt, or the id when the course no longer asks it */
    static String shortly(Catalogue catalogue, String questionId) {
        String words = catalogue
                .question(new QuestionId(questionId))
                .map(question -> plain(question.stem().prompt().text()))
                .orElse(questionId);
        return words.length() <= SHORT
                ? words
                : words.substring(0, words.offsetByCodePoints(0, words.codePointCount(0, SHORT - 1))) + "\u2026";
    }

    /** Markdown without its marks. */
    static String plain(String markdown) {
        return Jsoup.parseBodyFragment(MarkdownHtml.block(new Markdown(markdown)))
                .text();
    }
}
