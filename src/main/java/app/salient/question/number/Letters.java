package app.salient.question.number;

/** Turns the many dashes, spaces, marks and digits keyboards offer into plain ones. */
final class Letters {
    private Letters() {}

    /** @return the text with plain digits, spaces, marks; spaces single, none at the ends; invisible characters gone */
    static String plain(String typed) {
        StringBuilder plain = new StringBuilder();
        typed.codePoints().map(Letters::plain).filter(c -> c >= 0).forEach(plain::appendCodePoint);
        return plain.toString().strip().replaceAll(" +", " ");
    }

    /** @return -1 for an invisible character such as a direction mark */
    private static int plain(int c) {
        if (Character.isDigit(c)) {
            return '0' + Character.digit(c, 10);
        }
        if (Character.isSpaceChar(c) || Character.isWhitespace(c)) {
            return ' ';
        }
        return switch (c) {
            case '−', '‐', '‑', '‒', '–', '—', '﹣', '-' -> '-';
            case '+' -> '+';
            case '’', '‘', 'ʼ', '′', '´', '`', '＇' -> '\'';
            case ',', '٬', '、' -> ',';
            case '.', '٫' -> '.';
            case '%', '٪', '﹪' -> '%';
            default -> Character.getType(c) == Character.FORMAT ? -1 : c;
        };
    }
}
