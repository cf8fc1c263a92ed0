package app.salient.lesson;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The fingerprint of bytes. */
final class Sha256 {
    private Sha256() {}

    /** @return 32 bytes */
    static byte[] of(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
