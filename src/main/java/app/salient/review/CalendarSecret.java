package app.salient.review;

import java.util.HexFormat;
import java.util.random.RandomGenerator;
import org.apache.commons.codec.digest.DigestUtils;

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
        return DigestUtils.sha256Hex(word);
    }
}
