package app.salient.insight;

import app.salient.study.AttemptId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/**
 * Reads the answers that did not earn everything. Rights are the caller's business.
 *
 * <p>H2 finds rows of a joined array by index; with {@code = any (?)} it goes through all answers there are.
 */
@Repository
class MissedQuery {
    private static final String AWAITING = "AWAITING";
    private static final Comparator<Row> LEAST_FIRST =
            Comparator.comparingDouble(Row::fraction).thenComparing(Row::questionId);

    private final JdbcClient jdbc;

    MissedQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(UUID attemptId, String questionId, double fraction, String outcome) {
        /** Tens of thousands of them come, hence places instead of names. */
        static Row of(ResultSet row, int number) throws SQLException {
            return new Row(row.getObject(1, UUID.class), row.getString(2), row.getDouble(3), row.getString(4));
        }
    }

    /**
     * @param attempts handed in
     * @return by attempt the questions missed, those that earned least first; an attempt in which something waits for a person to
     *     mark it is not there
     */
    Map<AttemptId, List<String>> in(Collection<AttemptId> attempts) {
        if (attempts.isEmpty()) {
            return Map.of();
        }
        var rows = jdbc.sql("""
                        select n.attempt_id, n.question_id, n.fraction, n.outcome
                        from unnest(cast(? as uuid array)) as u (id)
                        join answer n on n.attempt_id = u.id
                        where n.fraction < 1
                        """)
                .param(new SqlArrayValue(
                        "uuid", attempts.stream().map(AttemptId::value).toArray()))
                .query(Row::of)
                .list();
        Set<UUID> waiting = rows.stream()
                .filter(row -> row.outcome().equals(AWAITING))
                .map(Row::attemptId)
                .collect(Collectors.toSet());
        return rows.stream()
                .filter(row -> !waiting.contains(row.attemptId()))
                .sorted(LEAST_FIRST)
                .collect(Collectors.groupingBy(
                        row -> new AttemptId(row.attemptId()),
                        Collectors.mapping(Row::questionId, Collectors.toList())));
    }
}
