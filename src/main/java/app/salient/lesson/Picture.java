package app.salient.lesson;

import org.apache.commons.codec.digest.DigestUtils;

/**
 * An image of the course, checked when it was read and held in memory: what is served is what was checked.
 *
 * @param bytes of the file; never change them
 * @param width in pixels
 * @param height in pixels
 * @param fingerprint SHA-256 of the bytes, in hexadecimal
 */
public record Picture(PictureType type, byte[] bytes, int width, int height, String fingerprint) {
    public static Picture of(PictureType type, byte[] bytes, PictureType.Size size) {
        return new Picture(type, bytes, size.width(), size.height(), DigestUtils.sha256Hex(bytes));
    }

    /** The name it is served under: other bytes have another name, so browsers may keep it for ever. */
    public String name() {
        return fingerprint + "." + type.ending();
    }
}
