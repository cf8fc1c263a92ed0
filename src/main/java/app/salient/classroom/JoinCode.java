package app.salient.classroom;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * What a class writes on the board: eight letters and digits that cannot be mistaken for one another, about 10^12
 * possibilities.
 *
 * @param value without the hyphen that is shown in the middle
 */
public record JoinCode(String value) {
    /** Without 0 O 1 I L U: read aloud and copied by hand. */
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 8;

    public JoinCode {
        if (!value.matches("[" + ALPHABET + "]{" + LENGTH + "}")) {
            throw new IllegalArgumentException("not a join code: " + value);
        }
    }

    /** Reads what people type: small letters, spaces and hyphens do not matter. @return empty when it is no code */
    public static Optional<JoinCode> of(String typed) {
        if (typed.length() > 40) {
            return Optional.empty();
        }
        String plain = typed.toUpperCase(Locale.ROOT).replaceAll("[\\s\\p{Pd}]", "");
        return plain.matches("[" + ALPHABET + "]{" + LENGTH + "}")
                ? Optional.of(new JoinCode(plain))
                : Optional.empty();
    }

    static JoinCode random(RandomGenerator random) {
        var code = new StringBuilder();
        random.ints(LENGTH, 0, ALPHABET.length()).forEach(i -> code.append(ALPHABET.charAt(i)));
        return new JoinCode(code.toString());
    }

    /** As shown: {@code K7M4-QPXA}. */
    public String shown() {
        return value.substring(0, 4) + "-" + value.substring(4);
    }
}
