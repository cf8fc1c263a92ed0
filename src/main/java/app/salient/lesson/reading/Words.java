package app.salient.lesson.reading;

/** Counts words as an author would. */
final class Words {
    private Words() {}

    /** @return how many runs of characters between spaces hold a letter or digit */
    static int count(String text) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                inside = false;
            } else if (!inside && Character.isLetterOrDigit(c)) {
                inside = true;
                words++;
            }
        }
        return words;
    }
}
