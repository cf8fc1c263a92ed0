package app.salient.account.own;

import app.salient.account.OwnTable;
import app.salient.account.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads a person's rows, one table at a time: a slow download must not keep a connection from others. */
@Repository
class OwnRowsQuery {
    private static final Pattern AFTER_UNDERSCORE = Pattern.compile("_(.)");

    private final JdbcClient jdbc;

    OwnRowsQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return by column names such as {@code quizId}; moments as text in UTC, ids as text */
    List<Map<String, @Nullable Object>> of(PersonId person, OwnTable table) {
        return jdbc.sql(table.sql()).param("me", person.value()).query((row, number) -> columns(row)).list().stream()
                .map(table.shown())
                .toList();
    }

    private static Map<String, @Nullable Object> columns(ResultSet row) throws SQLException {
        Map<String, @Nullable Object> columns = new LinkedHashMap<>();
        var about = row.getMetaData();
        for (int i = 1; i <= about.getColumnCount(); i++) {
            columns.put(camel(about.getColumnLabel(i)), plain(row.getObject(i)));
        }
        return columns;
    }

    private static String camel(String column) {
        return AFTER_UNDERSCORE
                .matcher(column.toLowerCase(Locale.ROOT))
                .replaceAll(match -> match.group(1).toUpperCase(Locale.ROOT));
    }

    private static @Nullable Object plain(@Nullable Object stored) {
        return switch (stored) {
            case null -> null;
            case OffsetDateTime at -> at.toInstant().toString();
            case Timestamp at -> at.toInstant().toString();
            case Number number -> number;
            case Boolean truth -> truth;
            default -> stored.toString();
        };
    }
}
