package app.salient.lesson;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import javax.imageio.ImageIO;

/** Images for tests: real PNG and JPEG, and as much of the others as tells their size. */
public final class SamplePictures {
    private SamplePictures() {}

    public static byte[] png(int width, int height) {
        return written("png", width, height);
    }

    public static byte[] jpeg(int width, int height) {
        return written("jpg", width, height);
    }

    /** The beginning of what a browser wrote for a canvas of 40 by 20. */
    static byte[] webp40by20() {
        return Base64.getDecoder().decode("UklGRhYCAABXRUJQVlA4WAoAAAAgAAAAJwAAEwAASUND");
    }

    static byte[] webpLossy(int width, int height) {
        var bytes = ByteBuffer.allocate(40).order(java.nio.ByteOrder.LITTLE_ENDIAN);
        put(bytes, 0, "RIFF");
        put(bytes, 8, "WEBPVP8 ");
        bytes.put(23, (byte) 0x9D).put(24, (byte) 1).put(25, (byte) 0x2A);
        return bytes.putShort(26, (short) width).putShort(28, (short) height).array();
    }

    static byte[] webpLossless(int width, int height) {
        var bytes = ByteBuffer.allocate(40).order(java.nio.ByteOrder.LITTLE_ENDIAN);
        put(bytes, 0, "RIFF");
        put(bytes, 8, "WEBPVP8L");
        return bytes.put(20, (byte) 0x2F)
                .putInt(21, width - 1 | height - 1 << 14)
                .array();
    }

    static byte[] avif(int width, int height) {
        var bytes = ByteBuffer.allocate(200);
        put(bytes, 4, "ftypavif");
        put(bytes, 100, "ispe");
        return bytes.putInt(108, width).putInt(112, height).array();
    }

    private static void put(ByteBuffer bytes, int at, String letters) {
        bytes.put(at, letters.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static byte[] written(String format, int width, int height) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
