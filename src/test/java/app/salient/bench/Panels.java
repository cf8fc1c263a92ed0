package app.salient.bench;

import app.salient.storage.Committer;
import app.salient.testing.CountedStatements;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.springframework.jdbc.core.JdbcTemplate;

/** Measures how long panels take in a class in which something has just happened, one line of JSON each. */
final class Panels {
    private static final int WARM_UP = 10;
    private static final int ROUNDS = 21;
    private static final List<String> TABLES = List.of(
            "person",
            "classroom",
            "enrolment",
            "assignment",
            "section_read",
            "attempt",
            "answer",
            "audit",
            "given_mark");

    private final Committer committer;
    private final JdbcTemplate jdbc;
    private final CountedStatements statements;

    Panels(Committer committer, JdbcTemplate jdbc, CountedStatements statements) {
        this.committer = committer;
        this.jdbc = jdbc;
        this.statements = statements;
    }

    void measure(String panel, Supplier<?> work) {
        for (int round = 0; round < WARM_UP; round++) {
            touchEverything();
            var unused = work.get();
        }
        print(panel, work, statements.during(work), ROUNDS);
    }

    /** For what can be done only once. */
    void measureOnce(String panel, Supplier<?> work) {
        print(panel, work, 0, 1);
    }

    /**
     * H2 gives the last result of a statement again while nothing in its tables has changed, but who looks at a class does so because
     * something has.
     */
    private void touchEverything() {
        committer.commit(() -> {
            for (String table : TABLES) {
                jdbc.update("update " + table + " set id = id where id = (select min(id) from " + table + ")");
            }
            return TABLES;
        });
    }

    private void print(String panel, Supplier<?> work, int statements, int rounds) {
        double[] millis = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            touchEverything();
            long start = System.nanoTime();
            var unused = work.get();
            millis[round] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(millis);
        System.out.printf(
                Locale.ROOT,
                "{\"panel\":\"%s\",\"p50_ms\":%.1f,\"p95_ms\":%.1f,\"statements\":%d}%n",
                panel,
                millis[rounds / 2],
                millis[(int) Math.ceil(rounds * 0.95) - 1],
                statements);
    }
}
