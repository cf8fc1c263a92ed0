package app.salient.bench;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.stream.DoubleStream;

/** The same work everywhere, so that figures of two machines, or of a busy and a quiet hour, can be told apart. */
final class Calibration {
    private static final int TRIES = 7;
    private static final int BLOCKS = 100;

    private Calibration() {}

    /** @return milliseconds that one core takes for the SHA-256 of 100 MB: the best of several tries */
    static double millis() {
        return DoubleStream.generate(Calibration::once).limit(TRIES).min().orElseThrow();
    }

    private static double once() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            byte[] block = new byte[1_000_000];
            long start = System.nanoTime();
            for (int i = 0; i < BLOCKS; i++) {
                digest.update(block);
            }
            block[0] = digest.digest()[0]; // somebody wants the result
            return (System.nanoTime() - start) / 1e6;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
