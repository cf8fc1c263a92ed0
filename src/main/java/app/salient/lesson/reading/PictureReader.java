package app.salient.lesson.reading;

import app.salient.formats.Fields;
import app.salient.formats.Position;
import app.salient.formats.Problems;
import app.salient.lesson.Picture;
import app.salient.lesson.PictureType;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Reads the images of one lesson's folder, and refuses what is not what it says it is. */
final class PictureReader {
    /** In bytes. A page with one such image still loads in a few seconds on a slow phone. */
    static final int LARGEST = 600_000;

    private static final String NAME = "[a-z0-9]+(-[a-z0-9]+)*\\.(png|jpg|webp|avif)";
    /** What Windows takes for a device, whatever the ending. */
    private static final String DEVICE = "(con|prn|aux|nul|com[0-9]|lpt[0-9])\\..*";

    private static final int LONGEST_SIDE = 4_000;

    private final CourseFolder folder;
    private final String lesson;
    private final Problems problems;

    /** @param lesson the name of its folder */
    PictureReader(CourseFolder folder, String lesson, Problems problems) {
        this.folder = folder;
        this.lesson = lesson;
        this.problems = problems;
    }

    Optional<Picture> read(Fields fields, String name) {
        String file = fields.text(name);
        Position at = fields.at(name);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        if (file.toLowerCase(Locale.ROOT).endsWith(".svg")) {
            problems.error(
                    at,
                    "An SVG image is not shown.",
                    "It can carry scripts. Save it as PNG or WebP, at twice the size it is shown at.");
            return Optional.empty();
        }
        if (!file.matches(NAME) || file.matches(DEVICE)) {
            problems.error(
                    at,
                    "\"" + file + "\" is not the name of an image.",
                    "Write the name of a file in the lesson's own folder: small letters, digits, hyphens, then .png, .jpg, .webp or .avif.");
            return Optional.empty();
        }
        return folder.bytes(lesson + "/" + file, LARGEST, at, problems).flatMap(bytes -> checked(file, bytes, at));
    }

    private Optional<Picture> checked(String file, byte[] bytes, Position at) {
        PictureType type = Arrays.stream(PictureType.values())
                .filter(one -> file.endsWith("." + one.ending()))
                .findFirst()
                .orElseThrow();
        Optional<PictureType.Size> size = type.size(ByteBuffer.wrap(bytes));
        if (size.isEmpty()) {
            problems.error(
                    at,
                    "The file " + file + " is not the image its name says.",
                    "Save it again as " + type.ending() + ", or give it the ending of what it is.");
            return Optional.empty();
        }
        if (Math.max(size.get().width(), size.get().height()) > LONGEST_SIDE) {
            problems.error(
                    at,
                    "The image is " + size.get().width() + " by " + size.get().height() + " pixels large.",
                    "Make it at most " + LONGEST_SIDE + " pixels wide and high; 1,400 are enough.");
            return Optional.empty();
        }
        return Optional.of(Picture.of(type, bytes, size.get()));
    }
}
