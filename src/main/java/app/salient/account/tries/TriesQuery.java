package app.salient.account.tries;

import app.salient.storage.Committer;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How many tries are left to whom, in the database. */
@Repository
class TriesQuery {
    private static final double MILLIS_PER_MINUTE = Duration.ofMinutes(1).toMillis();

    private final JdbcClient jdbc;
    private final Committer committer;

    private record Left(double tries, OffsetDateTime countedAt) {}

    TriesQuery(JdbcClient jdbc, Committer committer) {
        this.jdbc = jdbc;
        this.committer = committer;
    }

    /** Takes one of as many as a minute brings; what is left never grows above that. @return false when there is none */
    boolean take(String id, int perMinute, Instant now) {
        return committer.commit(() -> {
            var left = find(id);
            double tries = left.map(it -> refilled(it, perMinute, now)).orElse((double) perMinute);
            if (tries < 1) {
                return false;
            }
            String sql = left.isPresent()
                    ? "update tries_left set tries = :tries, counted_at = :now where id = :id"
                    : "insert into tries_left (id, tries, counted_at) values (:id, :tries, :now)";
            jdbc.sql(sql)
                    .param("id", id)
                    .param("tries", tries - 1)
                    .param("now", now.atOffset(ZoneOffset.UTC))
                    .update();
            return true;
        });
    }

    private static double refilled(Left left, int perMinute, Instant now) {
        long millis =
                Math.max(Duration.between(left.countedAt().toInstant(), now).toMillis(), 0);
        return Math.min(left.tries() + perMinute * millis / MILLIS_PER_MINUTE, perMinute);
    }

    private Optional<Left> find(String id) {
        return jdbc.sql("select tries, counted_at from tries_left where id = ? for update")
                .param(id)
                .query(Left.class)
                .optional();
    }

    void forget(String id) {
        committer.commit(
                () -> jdbc.sql("delete from tries_left where id = ?").param(id).update());
    }

    void forgetBefore(Instant moment) {
        committer.commit(() -> jdbc.sql("delete from tries_left where counted_at < ?")
                .param(moment.atOffset(ZoneOffset.UTC))
                .update());
    }
}
