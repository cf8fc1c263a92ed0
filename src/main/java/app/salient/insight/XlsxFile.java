package app.salient.insight;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * Writes a table as an Excel workbook. Texts are stored as texts: none can become a formula. What does not fit on one sheet goes
 * on to the next.
 */
public final class XlsxFile implements TableFile {
    /** As many as Excel shows, the heading among them. */
    private static final int MOST_ROWS = 1_048_576;

    private static final int LONGEST_CELL = 32_767;
    private static final int LONGEST_NAME = 31;
    private static final int ROWS_IN_MEMORY = 1_000;

    private final String name;
    private final List<String> columns;
    private final int mostRows;
    private final Workbook book;
    private Worksheet sheet;
    private int sheets;
    private int next;

    public XlsxFile(String name, List<String> columns, OutputStream out) throws IOException {
        this(name, columns, out, MOST_ROWS);
    }

    /** @param mostRows on one sheet, at least 2 */
    XlsxFile(String name, List<String> columns, OutputStream out, int mostRows) {
        this.name = name;
        this.columns = List.copyOf(columns);
        this.mostRows = mostRows;
        book = new Workbook(out, "Salient", "1.0");
        sheet = newSheet();
    }

    public static void write(FileTable table, OutputStream out) throws IOException {
        try (var file = new XlsxFile(table.name(), table.columns(), out)) {
            for (List<@Nullable Object> row : table.rows()) {
                file.row(row);
            }
        }
    }

    private Worksheet newSheet() {
        var fresh = book.newWorksheet(sheetName(name, ++sheets));
        for (int column = 0; column < columns.size(); column++) {
            fresh.value(0, column, shortened(columns.get(column)));
            fresh.style(0, column).bold().set();
        }
        fresh.freezePane(1, 1);
        next = 1;
        return fresh;
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) throws IOException {
        if (next == mostRows) {
            sheet.finish();
            sheet = newSheet();
        }
        for (int column = 0; column < cells.size(); column++) {
            Object cell = cells.get(column);
            if (cell instanceof Number number) {
                sheet.value(next, column, number);
            } else if (cell != null) {
                sheet.value(next, column, shortened(cell.toString()));
            }
        }
        if (++next % ROWS_IN_MEMORY == 0) {
            sheet.flush();
        }
    }

    @Override
    public void close() throws IOException {
        book.close();
    }

    /** What Excel allows as the name of a sheet; from the second on with its number. */
    private static String sheetName(String name, int number) {
        String allowed = name.replaceAll("[\\\\/?*\\[\\]:']", " ").strip();
        String ending = number == 1 ? "" : " " + number;
        int most = LONGEST_NAME - ending.length();
        return (allowed.isEmpty() ? "Salient" : allowed.substring(0, Math.min(most, allowed.length()))) + ending;
    }

    /** As long as a cell may be, without control characters, which no workbook may hold. */
    private static String shortened(String text) {
        String clean = text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]", " ");
        return clean.substring(0, Math.min(LONGEST_CELL, clean.length()));
    }
}
