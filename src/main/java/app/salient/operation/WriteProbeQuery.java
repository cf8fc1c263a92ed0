package app.salient.operation;

import app.salient.storage.Committer;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One row that is written only to see whether writing works. */
@Repository
class WriteProbeQuery {
    private final JdbcClient jdbc;
    private final Committer committer;

    WriteProbeQuery(JdbcClient jdbc, Committer committer) {
        this.jdbc = jdbc;
        this.committer = committer;
    }

    /** @throws RuntimeException when it is not on disk */
    void write(Instant now) {
        committer.commit(() -> jdbc.sql("update write_probe set written_at = ?")
                .param(now.atOffset(ZoneOffset.UTC))
                .update());
    }
}
