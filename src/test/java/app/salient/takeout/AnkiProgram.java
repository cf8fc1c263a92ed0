package app.salient.takeout;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.ankiweb.rsdroid.NativeMethods;

/**
 * Anki without its windows, in a process of its own: {@code LIBRARY FOLDER ANSWERS STEP...}. A step is {@code import=FILE},
 * {@code sql=STATEMENT} or {@code check=}; the answers are written to a file, a line for each, since the library keeps standard
 * output to itself. What a line holds is what Anki said, without its outermost tag.
 */
final class AnkiProgram {
    /** Numbers of services and methods, as Anki 2.1.55 counts them. */
    private enum Method {
        OPEN(13, 0),
        CHECK(13, 2),
        IMPORT(16, 2),
        SQL(99, 2);

        final int service;
        final int number;

        Method(int service, int number) {
            this.service = service;
            this.number = number;
        }
    }

    private final NativeMethods anki = new NativeMethods();
    private final long backend;

    private AnkiProgram(Path collection) throws IOException {
        Files.createDirectories(collection.resolve("media"));
        backend = number(answer(anki.openBackend(text(1, "en"))));
        ask(
                Method.OPEN,
                text(1, collection.resolve("collection.anki2").toString()),
                text(2, collection.resolve("media").toString()),
                text(3, collection.resolve("media.db").toString()),
                text(4, collection.resolve("log").toString()));
    }

    public static void main(String[] arguments) throws IOException {
        System.load(arguments[0]);
        var anki = new AnkiProgram(Path.of(arguments[1]));
        List<String> answers = new ArrayList<>();
        for (String step : Arrays.asList(arguments).subList(3, arguments.length)) {
            answers.add(anki.step(step.substring(0, step.indexOf('=')), step.substring(step.indexOf('=') + 1)));
        }
        Files.write(Path.of(arguments[2]), answers);
    }

    private String step(String what, String with) {
        return switch (what) {
            case "import" -> {
                ask(Method.IMPORT, text(1, with));
                yield "imported";
            }
            case "sql" -> json(ask(Method.SQL, text(1, query(with))));
            case "check" -> new String(ask(Method.CHECK), StandardCharsets.UTF_8);
            default -> throw new IllegalArgumentException(what);
        };
    }

    private static String query(String sql) {
        return "{\"kind\":\"query\",\"sql\":\"" + sql + "\",\"args\":[],\"first_row_only\":false}";
    }

    /** The one text that an answer holds, after its tag and length. */
    private static String json(byte[] answer) {
        var in = new ByteArrayInputStream(answer);
        in.read();
        varint(in);
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }

    private static long number(byte[] answer) {
        var in = new ByteArrayInputStream(answer);
        in.read();
        return varint(in);
    }

    private byte[] ask(Method method, byte[]... fields) {
        var request = new ByteArrayOutputStream();
        for (byte[] field : fields) {
            request.writeBytes(field);
        }
        return answer(anki.runMethodRaw(backend, method.service, method.number, request.toByteArray()));
    }

    private static byte[] answer(byte[][] answerAndError) {
        if (answerAndError[1] != null) {
            throw new IllegalStateException("Anki says: " + new String(answerAndError[1], StandardCharsets.UTF_8));
        }
        return answerAndError[0];
    }

    /** A field of a protocol buffer. */
    private static byte[] text(int field, String value) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        var out = new ByteArrayOutputStream();
        out.write(field << 3 | 2);
        for (int rest = bytes.length; ; rest >>>= 7) {
            out.write(rest > 0x7f ? rest & 0x7f | 0x80 : rest);
            if (rest <= 0x7f) {
                break;
            }
        }
        out.writeBytes(bytes);
        return out.toByteArray();
    }

    private static long varint(ByteArrayInputStream in) {
        long value = 0;
        for (int shift = 0; ; shift += 7) {
            int next = in.read();
            value |= (long) (next & 0x7f) << shift;
            if ((next & 0x80) == 0) {
                return value;
            }
        }
    }
}
