package app.salient.review;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.random.RandomGenerator;

/**
 * The part of an address that nobody can guess. Stored as its SHA-256 only, so that the database opens no calendar.
 *
 * @param word 32 hexadecimal digits
 */
record CalendarSecret(String word) {
    static CalendarSecret fresh(RandomGenerator random) {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        return new CalendarSecret(HexFormat.of().formatHex(bytes));
    }

    String hash() {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(word.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
