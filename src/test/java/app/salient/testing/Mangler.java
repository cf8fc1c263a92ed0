package app.salient.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Breaks good texts at random, from a fixed seed: takes out, puts in, doubles and exchanges pieces, crosses one with another, and
 * now and then makes noise of its own. What comes out is near enough to the real thing to get past the first check.
 */
public final class Mangler {
    private static final int LONGEST_NOISE = 300;
    private static final int MOST_CHANGES = 8;

    private static final String[] PIECES = {
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        ";",
        "\"",
        "'",
        "\\",
        "\\u0000",
        "\\ud800",
        "null",
        "true",
        "0",
        "-",
        "1e400",
        "-1",
        "NaN",
        "99999999999999999999",
        "[]",
        "{}",
        "\0",
        "\uFEFF",
        "\uD800",
        " ",
        "\t",
        "\n",
        "\r\n",
        "é",
        "\u202E",
        "%",
        "&a ",
        "*a",
        "!!java.net.URL ",
        "!!binary ",
        "<<: ",
        "- ",
        "? ",
        "|",
        ">-",
        "---\n",
        "...\n",
        "# ",
        "`",
        "```\n",
        "](",
        "![](",
        "<script>x()</script>",
        "<img src=x onerror=x()>",
        "javascript:x()",
        "data:text/html,x",
        "&lt;",
        "&#x6a;",
        "](javascript:x())",
        "<a href='//x'>",
        "| a | b |\n|---|---|\n",
        "**",
        "> > > > ",
        "=",
        "+",
        "@",
        "../"
    };

    private final List<String> samples;
    private final Random random;

    /** @param samples at least one */
    public Mangler(long seed, List<String> samples) {
        this.samples = List.copyOf(samples);
        this.random = new Random(seed);
    }

    /** With the text files of a folder whose names end so. */
    public static Mangler ofFiles(long seed, Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return new Mangler(
                    seed,
                    files.filter(file -> file.toString().endsWith(ending))
                            .sorted()
                            .map(Mangler::read)
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String text() {
        if (random.nextInt(20) == 0) {
            return noise();
        }
        var broken = new StringBuilder(sample());
        if (random.nextInt(8) == 0) {
            String other = sample();
            int cut = random.nextInt(broken.length() + 1);
            broken.setLength(cut);
            broken.append(other, random.nextInt(other.length() + 1), other.length());
        }
        for (int times = 1 + random.nextInt(random.nextBoolean() ? 1 : MOST_CHANGES); times > 0; times--) {
            change(broken);
        }
        return broken.toString();
    }

    private String sample() {
        return samples.get(random.nextInt(samples.size()));
    }

    private void change(StringBuilder text) {
        int from = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), from + random.nextInt(12));
        String piece = PIECES[random.nextInt(PIECES.length)];
        switch (random.nextInt(5)) {
            case 0 -> text.delete(from, to);
            case 1 -> text.insert(from, piece);
            case 2 -> text.insert(from, text.substring(from, to));
            case 3 -> text.insert(from, piece.repeat(1 + random.nextInt(60)));
            default -> text.replace(from, to, piece);
        }
    }

    private String noise() {
        var text = new StringBuilder();
        for (int length = random.nextInt(LONGEST_NOISE); length > 0; length--) {
            text.append(
                    random.nextInt(3) == 0
                            ? PIECES[random.nextInt(PIECES.length)]
                            : String.valueOf((char) random.nextInt(random.nextBoolean() ? 128 : 65_536)));
        }
        return text.toString();
    }

    /** A text whose bytes are broken once more, so that it may be of no encoding at all. */
    public byte[] bytes() {
        byte[] bytes = text().getBytes(random.nextInt(6) == 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8);
        for (int times = random.nextInt(4); times > 0 && bytes.length > 0; times--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return random.nextInt(10) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length + 1)) : bytes;
    }
}
