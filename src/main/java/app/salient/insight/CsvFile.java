package app.salient.insight;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * Writes a table as comma-separated values (RFC 4180) in UTF-8, with the mark by which Excel knows that it is. A text that a
 * spreadsheet would take for a formula gets an apostrophe before it, as
 * <a href="https://owasp.org/www-community/attacks/CSV_Injection">OWASP</a> advises: students choose their names themselves.
 */
public final class CsvFile implements TableFile {
    private static final String FORMULA_STARTS = "=+-@\t\r";
    private static final char MARK = '\uFEFF';

    private final CSVPrinter printer;

    public CsvFile(List<String> columns, OutputStream out) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write(MARK);
        printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        row(columns);
    }

    public static void write(FileTable table, OutputStream out) throws IOException {
        var file = new CsvFile(table.columns(), out);
        for (List<@Nullable Object> row : table.rows()) {
            file.row(row);
        }
        file.printer.flush();
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) throws IOException {
        printer.printRecord(cells.stream().map(CsvFile::cell).toList());
    }

    @Override
    public void close() throws IOException {
        printer.close(true);
    }

    private static Object cell(@Nullable Object cell) {
        return cell == null ? "" : cell instanceof Number ? cell : harmless(cell.toString());
    }

    static String harmless(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
