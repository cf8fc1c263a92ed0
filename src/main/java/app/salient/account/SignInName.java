package app.salient.account;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * A name to sign in by. Two names that look alike to a reader are the same name.
 *
 * @param shown as written, without outer spaces
 * @param folded compatibility-composed, lower case, inner spaces single
 */
public record SignInName(String shown, String folded) {
    static final int SHORTEST = 2;
    public static final int LONGEST = 40;

    /** @return empty when the text cannot be a name */
    public static Optional<SignInName> of(String text) {
        String shown = Normalizer.normalize(text, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
        String folded = Normalizer.normalize(shown, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        boolean plausible = shown.codePointCount(0, shown.length()) >= SHORTEST
                && shown.codePointCount(0, shown.length()) <= LONGEST
                && folded.length() <= 180
                && shown.codePoints().allMatch(SignInName::allowed);
        return plausible ? Optional.of(new SignInName(shown, folded)) : Optional.empty();
    }

    /** Letters of any script, their marks, digits, space and a few joiners; nothing invisible, nothing that is markup. */
    private static boolean allowed(int c) {
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK
                || " .-_'’".indexOf(c) >= 0;
    }
}
