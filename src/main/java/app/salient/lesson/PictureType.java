package app.salient.lesson;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The kinds of image a course may hold, told apart by their first bytes. SVG is not among them: it can carry scripts and load
 * from elsewhere, and no cleaning of it is ever finished.
 */
public enum PictureType {
    PNG("png") {
        @Override
        public Optional<Size> size(ByteBuffer bytes) {
            return starts(bytes, 0, "\u0089PNG\r\n\u001A\n") && starts(bytes, 12, "IHDR") && bytes.limit() >= 33
                    ? Size.of(bytes.getInt(16), bytes.getInt(20))
                    : Optional.empty();
        }
    },
    JPEG("jpg") {
        /** Steps from marker to marker until the one that begins the frame. */
        @Override
        public Optional<Size> size(ByteBuffer bytes) {
            int at = starts(bytes, 0, "\u00FF\u00D8\u00FF") ? 2 : bytes.limit();
            while (at + 9 < bytes.limit() && (bytes.get(at) & 0xFF) == 0xFF) {
                int marker = bytes.get(at + 1) & 0xFF;
                boolean frame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
                if (frame) {
                    return Size.of(bytes.getShort(at + 7) & 0xFFFF, bytes.getShort(at + 5) & 0xFFFF);
                }
                at += 2 + Math.max(2, bytes.getShort(at + 2) & 0xFFFF);
            }
            return Optional.empty();
        }
    },
    WEBP("webp") {
        @Override
        public Optional<Size> size(ByteBuffer bytes) {
            if (!starts(bytes, 0, "RIFF") || !starts(bytes, 8, "WEBP") || bytes.limit() < 30) {
                return Optional.empty();
            }
            ByteBuffer little = bytes.duplicate().order(ByteOrder.LITTLE_ENDIAN);
            if (starts(bytes, 12, "VP8 ")) {
                return Size.of(little.getShort(26) & 0x3FFF, little.getShort(28) & 0x3FFF);
            }
            if (starts(bytes, 12, "VP8L")) {
                int packed = little.getInt(21);
                return Size.of((packed & 0x3FFF) + 1, (packed >>> 14 & 0x3FFF) + 1);
            }
            return starts(bytes, 12, "VP8X")
                    ? Size.of((little.getInt(24) & 0xFFFFFF) + 1, (little.getInt(26) >>> 8) + 1)
                    : Optional.empty();
        }
    },
    AVIF("avif") {
        /** The size stands in the first box called ispe: its length, its name, a version, width, height. */
        @Override
        public Optional<Size> size(ByteBuffer bytes) {
            if (!starts(bytes, 4, "ftypavif")) {
                return Optional.empty();
            }
            for (int at = 12; at + 16 <= Math.min(bytes.limit(), LARGEST_HEADER); at++) {
                if (starts(bytes, at, "ispe")) {
                    return Size.of(bytes.getInt(at + 8), bytes.getInt(at + 12));
                }
            }
            return Optional.empty();
        }
    };

    /** In bytes; where the size of an AVIF must have been told. */
    private static final int LARGEST_HEADER = 16_384;

    private final String ending;

    PictureType(String ending) {
        this.ending = ending;
    }

    /** Of file names, without the dot. */
    public String ending() {
        return ending;
    }

    public String mediaType() {
        return this == JPEG ? "image/jpeg" : "image/" + ending;
    }

    /** @return empty when these are not the bytes of such an image, or its header is cut off or tells no size */
    public abstract Optional<Size> size(ByteBuffer bytes);

    /** In pixels. */
    public record Size(int width, int height) {
        static Optional<Size> of(int width, int height) {
            return width > 0 && height > 0 ? Optional.of(new Size(width, height)) : Optional.empty();
        }
    }

    private static boolean starts(ByteBuffer bytes, int at, String letters) {
        byte[] wanted = letters.getBytes(StandardCharsets.ISO_8859_1);
        if (at + wanted.length > bytes.limit()) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (bytes.get(at + i) != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}
