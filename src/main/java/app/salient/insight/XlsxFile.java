package app.salient.insight;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;

/** Writes a table as an Excel workbook with one sheet. Texts are stored as texts: none can become a formula. */
public final class XlsxFile {
    private static final int LONGEST_CELL = 32_767;
    private static final int LONGEST_NAME = 31;

    private XlsxFile() {}

    public static void write(FileTable table, OutputStream out) throws IOException {
        try (var book = new Workbook(out, "Salient", "1.0")) {
            var sheet = book.newWorksheet(sheetName(table.name()));
            for (int column = 0; column < table.columns().size(); column++) {
                sheet.value(0, column, shortened(table.columns().get(column)));
                sheet.style(0, column).bold().set();
            }
            for (int row = 0; row < table.rows().size(); row++) {
                List<@Nullable Object> cells = table.rows().get(row);
                for (int column = 0; column < cells.size(); column++) {
                    Object cell = cells.get(column);
                    if (cell instanceof Number number) {
                        sheet.value(row + 1, column, number);
                    } else if (cell != null) {
                        sheet.value(row + 1, column, shortened(cell.toString()));
                    }
                }
            }
            sheet.freezePane(1, 1);
        }
    }

    /** What Excel allows as the name of a sheet. */
    private static String sheetName(String name) {
        String allowed = name.replaceAll("[\\\\/?*\\[\\]:']", " ").strip();
        return allowed.isEmpty() ? "Salient" : allowed.substring(0, Math.min(LONGEST_NAME, allowed.length()));
    }

    /** As long as a cell may be, without control characters, which no workbook may hold. */
    private static String shortened(String text) {
        String clean = text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]", " ");
        return clean.substring(0, Math.min(LONGEST_CELL, clean.length()));
    }
}
