package app.salient.account.guest;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * By what a guest finds their work again on another browser, without a name: 26 signs, 130 random bits. The alphabet leaves
 * out what looks alike; what is typed instead of it is understood (Crockford's base 32).
 *
 * @param signs 26 of the alphabet
 */
record RecoveryCode(String signs) {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 26;

    /** @param random must be one that nobody can foresee */
    static RecoveryCode fresh(RandomGenerator random) {
        var signs = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            signs.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new RecoveryCode(signs.toString());
    }

    /** Reads what somebody typed or pasted, in any case, with or without hyphens and spaces. */
    static Optional<RecoveryCode> of(String typed) {
        if (typed.length() > 200) {
            return Optional.empty();
        }
        String signs = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        boolean fits = signs.length() == LENGTH && signs.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0);
        return fits ? Optional.of(new RecoveryCode(signs)) : Optional.empty();
    }

    /** In groups, as it is shown and written down. */
    String shown() {
        return signs.replaceAll("(.{5})(?=.)", "$1-");
    }

    /** What is stored. So much chance needs no slow hash: there is nothing to guess from. */
    String hash() {
        return DigestUtils.sha256Hex("salient recovery " + signs);
    }

    @Override
    public String toString() {
        return "RecoveryCode[hidden]";
    }
}
