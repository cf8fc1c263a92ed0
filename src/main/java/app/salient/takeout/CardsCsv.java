package app.salient.takeout;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Cards as a table that any program reads. */
final class CardsCsv {
    private CardsCsv() {}

    /** Leaves the stream open. */
    static void write(List<Card> cards, OutputStream out) throws IOException {
        line(out, "front", "back", "topic");
        for (Card card : cards) {
            line(out, card.front(), card.back(), card.topic());
        }
        out.flush();
    }

    private static void line(OutputStream out, String... cells) throws IOException {
        var line = new StringBuilder();
        for (String cell : cells) {
            line.append(line.isEmpty() ? "" : ",").append(quoted(cell));
        }
        out.write(line.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
    }

    /** A cell that a spreadsheet would take for a formula gets an apostrophe before it. */
    private static String quoted(String cell) {
        boolean formula = !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + cell.strip().replace("\"", "\"\"") + '"';
    }
}
