package app.salient.lesson.reading;

import app.salient.formats.Position;
import app.salient.formats.Problems;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Turns the bytes of a file into text and refuses what an author cannot see or did not mean. */
final class StrictText {
    private static final String AS_UTF8 = "Save the file as UTF-8 without a byte order mark.";
    /** Direction overrides, zero-width characters, and a byte order mark inside the text. */
    private static final String INVISIBLE =
            "\u200B\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u2066\u2067\u2068\u2069\uFEFF";

    private StrictText() {}

    static Optional<SourceText> decode(String file, byte[] bytes, Problems problems) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            problems.error(Position.start(file), "The file starts with a byte order mark.", AS_UTF8);
            return Optional.empty();
        }
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            problems.error(Position.start(file), "The file is in UTF-16.", AS_UTF8);
            return Optional.empty();
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer chars = CharBuffer.allocate(bytes.length + 1);
        boolean broken = decoder.decode(ByteBuffer.wrap(bytes), chars, true).isError();
        String text = chars.flip().toString().replace("\r\n", "\n").replace('\r', '\n');
        if (broken) {
            problems.error(end(file, text), "This byte is not UTF-8.", AS_UTF8);
            return Optional.empty();
        }
        return noStrayCharacter(file, text, problems) ? Optional.of(new SourceText(file, text)) : Optional.empty();
    }

    private static boolean noStrayCharacter(String file, String text, Problems problems) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean control = c < 0x20 && c != '\n' && c != '\t' || c >= 0x7F && c < 0xA0;
            if (control || INVISIBLE.indexOf(c) >= 0) {
                problems.error(
                        end(file, text.substring(0, i)),
                        "An invisible character (U+%04X) stands here.".formatted((int) c),
                        "Delete it.");
                return false;
            }
        }
        return true;
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static Position end(String file, String text) {
        int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
        return new Position(file, line, text.length() - text.lastIndexOf('\n'));
    }
}
