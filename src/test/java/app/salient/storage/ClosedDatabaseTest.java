package app.salient.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import app.salient.testing.OnH2;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** The database closes under everybody, as H2 does when it cannot write, while many read and write. */
@OnH2
@TestPropertySource(properties = "salient.backups.kept=3") // a database of its own, so that nobody else loses it
class ClosedDatabaseTest {
    private static final int PEOPLE = 8;
    private static final int TIMES = 4;

    /** One pause of the door, opening the file, and a slow machine. */
    private static final Duration SOON = Duration.ofSeconds(20);

    @Autowired
    Committer committer;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationContext beans;

    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final AtomicInteger refused = new AtomicInteger();
    private final AtomicBoolean over = new AtomicBoolean();

    @Test
    void opensAgainWithoutARestartAndHasAllThatWasAcknowledged() throws Exception {
        try (var threads = Executors.newFixedThreadPool(PEOPLE);
                AutoCloseable end = () -> over.set(true)) {
            List<Future<?>> people = new ArrayList<>();
            for (int i = 0; i < PEOPLE; i++) {
                people.add(threads.submit(this::writeAndRead));
            }
            for (int i = 0; i < TIMES; i++) {
                somethingIsSaved();
                int before = refused.get();
                assertThatThrownBy(this::close).isInstanceOf(NotStored.class);
                await().atMost(SOON).until(() -> refused.get() > before);
            }
            somethingIsSaved();
            over.set(true);
            for (Future<?> one : people) {
                one.get();
            }
        }
        assertThat(jdbc.sql("select series from persistent_logins where username = 'closed'")
                        .query(String.class)
                        .list())
                .containsAll(acknowledged);
    }

    /** Boot's opens the file past the door. */
    @Test
    void isNotAskedByTheHealthOfEachDataSource() {
        assertThat(beans.getBeanNamesForType(AbstractHealthIndicator.class))
                .isNotEmpty()
                .noneMatch(name -> name.startsWith("db"));
        assertThat(beans.containsBean("dbHealthContributor")).isFalse();
    }

    private void close() {
        committer.commit(() -> jdbc.sql("shutdown immediately").update());
    }

    private void somethingIsSaved() {
        int before = acknowledged.size();
        await().atMost(SOON).until(() -> acknowledged.size() > before + 5 * PEOPLE);
    }

    /** What is refused is refused at once, and is an outage, not a fault of whoever asked. */
    private void writeAndRead() {
        while (!over.get()) {
            String series = UUID.randomUUID().toString();
            try {
                committer.commit(() -> insert(series));
                acknowledged.add(series);
                read(series);
            } catch (NotStored | DataAccessException e) {
                assertThat(Outage.is(e)).isTrue();
                refused.incrementAndGet();
                Thread.yield();
            }
        }
    }

    private void insert(String series) {
        jdbc.sql("insert into persistent_logins (username, series, token, last_used) values ('closed', ?, 't', now())")
                .param(series)
                .update();
    }

    private void read(String series) {
        assertThat(jdbc.sql("select count(*) from persistent_logins where series = ?")
                        .param(series)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }
}
