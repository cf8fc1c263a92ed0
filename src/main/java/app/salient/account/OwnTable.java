package app.salient.account;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A person's rows of one table.
 *
 * @param table as the database calls it
 * @param name as the download calls it
 * @param sql selects what the person may have; {@code :me} is their id
 * @param shown turns a row, by column names as the download has them, into what may be seen of it now
 */
public record OwnTable(String table, String name, String sql, UnaryOperator<Map<String, @Nullable Object>> shown) {
    public OwnTable(String table, String name, String sql) {
        this(table, name, sql, row -> row);
    }
}
