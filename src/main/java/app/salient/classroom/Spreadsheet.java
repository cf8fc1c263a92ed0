package app.salient.classroom;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * Writes CSV that spreadsheets open without harm: texts that they would take for a formula begin with an apostrophe.
 *
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">OWASP, CSV injection</a>
 */
final class Spreadsheet {
    private static final String FORMULA = "=+-@\t\r\n";

    private final CSVPrinter printer;

    Spreadsheet(Appendable out) {
        try {
            out.append('\uFEFF'); // without it Excel takes UTF-8 for Windows-1252
            printer = new CSVPrinter(out, CSVFormat.RFC4180);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param cells null is an empty cell */
    Spreadsheet line(@Nullable Object... cells) {
        List<@Nullable Object> harmless = new ArrayList<>();
        for (Object cell : cells) {
            harmless.add(cell instanceof String text ? harmless(text) : cell);
        }
        try {
            printer.printRecord(harmless);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    static String harmless(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
