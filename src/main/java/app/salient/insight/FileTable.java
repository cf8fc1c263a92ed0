package app.salient.insight;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table to take along as a file.
 *
 * @param name of the sheet and, with an ending, of the file
 * @param rows each as long as {@code columns}; a cell is a {@link String}, a {@link Number}, or null for nothing
 */
public record FileTable(String name, List<String> columns, List<List<@Nullable Object>> rows) {
    public FileTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (List<@Nullable Object> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(row.size() + " cells for " + columns.size() + " columns");
            }
        }
    }
}
