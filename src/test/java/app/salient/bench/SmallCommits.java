package app.salient.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** How the file grows when each answer is a commit of its own that is forced to disk, and what closing makes of it. */
final class SmallCommits {
    private static final int REPORTS = 10;

    private final ScratchFile file;

    SmallCommits(ScratchFile file) {
        this.file = file;
    }

    void measure(int commits) throws IOException, SQLException {
        long start = System.nanoTime();
        double most = 0;
        try (Connection writer = file.open().getConnection()) {
            var jdbc = new JdbcTemplate(new SingleConnectionDataSource(writer, true));
            List<UUID> attempts = jdbc.queryForList("select id from attempt where quiz_id = 'bulk'", UUID.class);
            for (int i = 1; i <= commits; i++) {
                jdbc.update(
                        "update draft set version = version + 1, client_sequence = ?, saved_at = current_timestamp"
                                + " where attempt_id = ? and question_id = ?",
                        i,
                        attempts.get(i % attempts.size()),
                        "bulk-" + (1 + i % ScratchAnswers.IN_AN_ATTEMPT));
                jdbc.execute("checkpoint sync");
                most = Math.max(most, file.megabytes());
                if (i % Math.max(commits / REPORTS, 1) == 0) {
                    Figure.of("file_growth")
                            .with("commits", i)
                            .with("file_mb", file.megabytes())
                            .with("most_mb", most)
                            .with("commits_per_s", i / ((System.nanoTime() - start) / 1e9))
                            .print();
                }
            }
        }
        Figure.of("file_closed").with("file_mb", file.megabytes()).print(); // the last connection closes the file
        try (Connection admin = file.open().getConnection();
                var statement = admin.createStatement()) {
            statement.execute("shutdown compact");
        }
        Figure.of("file_compacted").with("file_mb", file.megabytes()).print();
    }
}
