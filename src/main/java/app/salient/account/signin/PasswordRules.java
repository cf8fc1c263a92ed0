package app.salient.account.signin;

import app.salient.account.SignInName;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Length, not composition: 8 to 128 characters of any kind, but none of the passwords everyone tries first, nor a word of this
 * site or the person's own name with digits and signs around it.
 *
 * @see <a href="https://pages.nist.gov/800-63-4/sp800-63b.html">NIST SP 800-63B-4, 3.1.1.2</a>
 */
public final class PasswordRules {
    public static final int SHORTEST = 8;
    public static final int LONGEST = 128;

    /** What whoever guesses at this very site would think of. Listed in docs/security.md. */
    private static final Set<String> WORDS_OF_THE_SITE = Set.of(
            "salient",
            "kursk",
            "sudzha",
            "ukraine",
            "russia",
            "finland",
            "neutral",
            "neutrality",
            "armedneutrality",
            "student",
            "teacher",
            "instructor");

    public enum Fault {
        TOO_SHORT,
        TOO_LONG,
        TOO_COMMON
    }

    private PasswordRules() {}

    public static Optional<Fault> faultOf(String password, SignInName name) {
        return faultOf(password, Optional.of(name));
    }

    /** @param name empty when the account's name no longer follows the rules for new ones */
    public static Optional<Fault> faultOf(String password, Optional<SignInName> name) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of(Fault.TOO_SHORT);
        }
        if (length > LONGEST) {
            return Optional.of(Fault.TOO_LONG);
        }
        String folded = password.toLowerCase(Locale.ROOT);
        String letters = lettersOf(folded);
        return GuessedFirst.contain(folded)
                        || WORDS_OF_THE_SITE.contains(letters)
                        || name.map(SignInName::folded)
                                .filter(own ->
                                        folded.equals(own) || (!letters.isEmpty() && letters.equals(lettersOf(own))))
                                .isPresent()
                ? Optional.of(Fault.TOO_COMMON)
                : Optional.empty();
    }

    /** Digits and signs around a word make it no harder to guess. */
    private static String lettersOf(String text) {
        return text.replaceAll("[^\\p{L}]", "");
    }
}
