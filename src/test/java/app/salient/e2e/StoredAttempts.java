package app.salient.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The H2 file of a server that does not run now: what the disk holds, past all of Salient's own code. */
record StoredAttempts(JdbcClient file) {
    static StoredAttempts of(Path data) {
        try {
            return new StoredAttempts(JdbcClient.create(new DriverManagerDataSource(
                    "jdbc:h2:file:" + data.toAbsolutePath().resolve("salient"),
                    "salient",
                    Files.readString(data.resolve("database.secret")).strip())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As for a class whose exam is shown then. */
    void showFrom(String moment) {
        file.sql("update attempt set shown_at = cast(:moment as timestamp with time zone)")
                .param("moment", moment)
                .update();
    }

    /** @param role as the table says it */
    void promote(String name, String role) {
        file.sql("update person set role = ? where name = ?").params(role, name).update();
    }

    List<Map<String, Object>> attempts() {
        return file.sql("select * from attempt").query().listOfRows();
    }

    /** Question and response of every row. @param table draft, answer or late_answer */
    List<Map<String, Object>> rows(String table) {
        return file.sql("select question_id, response from " + table).query().listOfRows();
    }
}
