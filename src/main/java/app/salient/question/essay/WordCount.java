package app.salient.question.essay;

import java.util.regex.Pattern;

/**
 * Counts words as the browser does while someone writes (words in frontend/question/kinds/essay/count.ts; one table tests
 * both): letters and digits in a row, joined by apostrophes or hyphens, digits also by a point or comma, as in 1,376.
 */
final class WordCount {
    /** The soft hyphen and the two invisible joiners stand inside words of pasted text. */
    private static final String JOINT = "['’‘\\-\u2010\u2011\u00AD\u200C\u200D]|(?<=\\p{N})[.,](?=\\p{N})";

    // Possessive: otherwise a long chain of joined words would overflow the stack of the matcher.
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}]++(?:(?:" + JOINT + ")[\\p{L}\\p{M}\\p{N}]++)*+");

    private WordCount() {}

    static int of(String text) {
        return (int) WORD.matcher(text).results().count();
    }
}
