package app.salient.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two servers on one PostgreSQL. */
class PostgresServersTest {
    private static final Duration SOON = Duration.ofSeconds(20);

    private final List<Object> heardByFirst = new CopyOnWriteArrayList<>();
    private final List<Object> heardBySecond = new CopyOnWriteArrayList<>();
    private final Announcements toFirst = new Announcements(heardByFirst::add);
    private final Announcements toSecond = new Announcements(heardBySecond::add);
    private EmbeddedPostgres database;
    private PostgresServers first;
    private PostgresServers second;

    @BeforeEach
    void start() throws Exception {
        database = EmbeddedPostgres.builder().start();
        first = new PostgresServers(database.getPostgresDatabase(), toFirst);
        await().atMost(SOON).until(first::leads);
        second = new PostgresServers(database.getPostgresDatabase(), toSecond);
        await().atMost(SOON).until(this::secondListens);
    }

    @AfterEach
    void stop() throws Exception {
        first.destroy();
        second.destroy();
        toFirst.destroy();
        toSecond.destroy();
        database.close();
    }

    @Test
    void whatOneTellsTheOtherHearsAndItselfDoesNot() {
        first.tell("news", "anna");
        first.tell("news", "ben");
        first.tell("news", "anna");
        await().atMost(SOON).until(() -> words(heardBySecond).containsAll(List.of("anna", "ben")));
        second.tell("news", "carl");
        await().atMost(SOON).until(() -> words(heardByFirst).contains("carl"));
        assertThat(words(heardByFirst)).containsExactly("carl");
    }

    @Test
    void oneLeadsAndWhenItStopsTheOtherDoes() throws Exception {
        assertThat(second.leads()).isFalse();
        first.destroy();
        await().atMost(SOON).until(second::leads);
        assertThat(first.leads()).isFalse();
    }

    @Test
    void afterALostConnectionTheyHearEachOtherAgainAndAreToldThatTheyMissedSomething() throws Exception {
        cutAllConnections();
        await().atMost(SOON).until(() -> heardBySecond.contains(new MissedOtherServers()));
        await().atMost(SOON).until(() -> heardByFirst.contains(new MissedOtherServers()));
        first.tell("news", "dora");
        await().atMost(SOON).until(() -> words(heardBySecond).contains("dora"));
        await().atMost(SOON).until(() -> first.leads() != second.leads());
    }

    private void cutAllConnections() throws SQLException {
        query("select count(pg_terminate_backend(pid)) from pg_stat_activity"
                + " where backend_type = 'client backend' and pid <> pg_backend_pid()");
    }

    private boolean secondListens() throws SQLException {
        return query("select count(*) from pg_locks where locktype = 'advisory'") == 1
                && query(
                                "select count(*) from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()")
                        == 2;
    }

    private long query(String sql) throws SQLException {
        try (var connection = database.getPostgresDatabase().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static List<String> words(List<Object> heard) {
        return heard.stream()
                .filter(OtherServerSaid.class::isInstance)
                .flatMap(event -> ((OtherServerSaid) event).words().stream())
                .toList();
    }
}
