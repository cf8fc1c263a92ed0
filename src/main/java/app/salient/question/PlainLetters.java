package app.salient.question;

import java.text.Normalizer;
import java.util.Locale;

/** Takes away what keyboards, fonts and habits add to letters, so that {@link TypedText} compares what is left. */
final class PlainLetters {
    /** Stands for a hyphen or other punctuation, which may part words or not. */
    static final char BREAK = '-';

    private static final char MINUS = '−';

    /** Punctuation by its category that tells things apart all the same: C and C#, 5 and 5%. */
    private static final String TELLING = "#%&@§‰";

    private PlainLetters() {}

    /** @return lower case with plain digits and spaces; letters still carry the accents that make them other letters */
    static String of(String text) {
        // These two would come out of the normal form as a space with an accent; a raised figure is no further digit.
        String marked =
                text.replace('´', '\'').replace('΄', '\'').replaceAll("(?<=[0-9])(?=[⁰¹²³⁴⁵⁶⁷⁸⁹₀₁₂₃₄₅₆₇₈₉])", "^");
        String lower = composed(composed(marked).toLowerCase(Locale.ROOT));
        int[] letters = lower.codePoints()
                .filter(c -> !isInvisible(c) && !isApostrophe(c) && !isAccent(c))
                .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
                .map(c -> Character.isSpaceChar(c) || Character.isWhitespace(c) ? ' ' : c)
                .toArray();
        StringBuilder plain = new StringBuilder(letters.length);
        for (int i = 0; i < letters.length; i++) {
            int before = i == 0 ? ' ' : letters[i - 1];
            int after = i == letters.length - 1 ? ' ' : letters[i + 1];
            plain.appendCodePoint(isBreak(letters[i]) ? read(letters[i], before, after) : letters[i]);
        }
        return plain.toString();
    }

    private static char read(int mark, int before, int after) {
        if (Character.isDigit(after) && Character.isDigit(before)) {
            return ' ';
        }
        return Character.isDigit(after) && before == ' ' && isDash(mark) ? MINUS : BREAK;
    }

    /** @return the letters without accents, those of other alphabets than ours spelled with ours where that is usual */
    static String folded(String text) {
        StringBuilder folded = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKD)
                .codePoints()
                .filter(c -> !isAccent(c))
                .forEach(c -> fold(c, folded));
        return composed(folded.toString());
    }

    private static void fold(int c, StringBuilder folded) {
        switch (c) {
            case 'ß' -> folded.append("ss");
            case 'æ' -> folded.append("ae");
            case 'œ' -> folded.append("oe");
            case 'þ' -> folded.append("th");
            case 'ø' -> folded.append('o');
            case 'ł' -> folded.append('l');
            case 'đ', 'ð' -> folded.append('d');
            case 'ħ' -> folded.append('h');
            case 'ı' -> folded.append('i');
            case 'ŋ' -> folded.append('n');
            case 'ŧ' -> folded.append('t');
            case 'ə' -> folded.append('e');
            case 'ς' -> folded.append('σ');
            default -> folded.appendCodePoint(c);
        }
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    private static boolean isInvisible(int c) {
        int type = Character.getType(c);
        return type == Character.FORMAT || (type == Character.CONTROL && !Character.isWhitespace(c));
    }

    private static boolean isApostrophe(int c) {
        return "'’‘‛`ʼʻʹ′".indexOf(c) >= 0;
    }

    /** Not the vowel signs of Indian scripts nor the voicing marks of Japanese: they make other words. */
    private static boolean isAccent(int c) {
        int type = Character.getType(c);
        return (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK)
                && switch (Character.UnicodeScript.of(c)) {
                    case INHERITED -> c != 0x3099 && c != 0x309A;
                    case HEBREW, ARABIC -> true;
                    default -> false;
                };
    }

    private static boolean isDash(int c) {
        return Character.getType(c) == Character.DASH_PUNCTUATION || c == MINUS;
    }

    private static boolean isBreak(int c) {
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.MODIFIER_SYMBOL -> true;
            case Character.OTHER_PUNCTUATION -> TELLING.indexOf(c) < 0;
            default -> c == MINUS;
        };
    }
}
