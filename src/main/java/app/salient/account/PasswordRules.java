package app.salient.account;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Length, not composition: 8 to 128 characters of any kind, but not one of the passwords everyone tries first. */
public final class PasswordRules {
    public static final int SHORTEST = 8;
    public static final int LONGEST = 128;

    private static final Set<String> TRIED_FIRST = Set.of(
            "password",
            "password1",
            "passw0rd",
            "12345678",
            "123456789",
            "1234567890",
            "87654321",
            "11111111",
            "00000000",
            "qwertyui",
            "qwertyuiop",
            "qwerty123",
            "iloveyou",
            "sunshine",
            "princess",
            "football",
            "baseball",
            "superman",
            "trustno1",
            "letmein1",
            "welcome1",
            "abcd1234",
            "abc12345",
            "1q2w3e4r",
            "administrator",
            "changeme",
            "computer",
            "internet",
            "whatever",
            "starwars");

    public enum Fault {
        TOO_SHORT,
        TOO_LONG,
        TOO_COMMON
    }

    private PasswordRules() {}

    static Optional<Fault> faultOf(String password, SignInName name) {
        return faultOf(password, Optional.of(name));
    }

    /** @param name empty when the account's name no longer follows the rules for new ones */
    static Optional<Fault> faultOf(String password, Optional<SignInName> name) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of(Fault.TOO_SHORT);
        }
        if (length > LONGEST) {
            return Optional.of(Fault.TOO_LONG);
        }
        String folded = password.toLowerCase(Locale.ROOT);
        return TRIED_FIRST.contains(folded)
                        || name.filter(own -> folded.equals(own.folded())).isPresent()
                ? Optional.of(Fault.TOO_COMMON)
                : Optional.empty();
    }
}
