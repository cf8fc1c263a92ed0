package app.salient.question;

import java.util.Random;

/** Breaks JSON texts at random, from a fixed seed. */
final class Mutations {
    private static final String[] PIECES = {
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "\"",
        "\\",
        "\\u0000",
        "\\ud800",
        "null",
        "true",
        "0",
        "-",
        "1e400",
        ".",
        "NaN",
        "\"kind\"",
        "\"chosen\"",
        "\"typed\"",
        "\"order\"",
        "[]",
        "{}",
        "\u0000",
        "\uFEFF",
        " ",
        "\n",
        "é",
        "%",
        "9"
    };

    private Mutations() {}

    /** One to four times: takes out, puts in, doubles or exchanges a piece. */
    static String of(String text, Random random) {
        StringBuilder broken = new StringBuilder(text);
        for (int times = 1 + random.nextInt(4); times > 0; times--) {
            int from = random.nextInt(broken.length() + 1);
            int to = Math.min(broken.length(), from + random.nextInt(6));
            String piece = PIECES[random.nextInt(PIECES.length)];
            switch (random.nextInt(4)) {
                case 0 -> broken.delete(from, to);
                case 1 -> broken.insert(from, piece);
                case 2 -> broken.insert(from, broken.substring(from, to));
                default -> broken.replace(from, to, piece);
            }
        }
        return broken.toString();
    }
}
