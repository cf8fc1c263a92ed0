package app.salient.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;

/**
 * Servers on one PostgreSQL. Each has a connection of its own on which it listens, tells the others at most five times a second
 * (a notice takes a lock of the whole database), and holds the lock of who leads. When a server dies, its connection ends, the
 * lock is free, and another takes it within seconds.
 */
final class PostgresServers implements Servers, DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(PostgresServers.class);
    private static final int LISTEN_MILLIS = 200;
    private static final long LOOK_NANOS = TimeUnit.SECONDS.toNanos(2);
    private static final long PAUSE_AFTER_FAILURE_MILLIS = 1_000;

    /** Any number will do, as long as it is the same on all. */
    private static final String TRY_TO_LEAD = "select pg_try_advisory_lock(1939000001)";

    private static final String STILL_THERE = "select true";

    private final String me = UUID.randomUUID().toString().substring(0, 8);
    private final DataSource connections;
    private final Announcements announcements;
    private final Map<String, Set<String>> untold = new HashMap<>();
    private final Thread thread;
    private volatile boolean leads;
    private volatile boolean open = true;

    /** @param connections each new and for this alone, with rights to write */
    PostgresServers(DataSource connections, Announcements announcements) {
        this.connections = connections;
        this.announcements = announcements;
        this.thread = Thread.ofPlatform().daemon().name("servers").start(this::stayConnected);
    }

    @Override
    public boolean areSeveral() {
        return true;
    }

    @Override
    public boolean leads() {
        return leads;
    }

    @Override
    public void tell(String topic, String word) {
        synchronized (untold) {
            untold.computeIfAbsent(topic, t -> new LinkedHashSet<>()).add(word);
        }
    }

    private void stayConnected() {
        boolean missed = false;
        while (open) {
            try (Connection connection = connections.getConnection()) {
                run(connection, "listen salient");
                if (missed) {
                    announcements.publish(List.of(new MissedOtherServers()));
                }
                talk(connection);
            } catch (SQLException e) {
                if (open) {
                    LOG.warn("This server does not hear the others: {}", e.getMessage());
                }
            } catch (RuntimeException e) {
                LOG.error("This server does not hear the others", e);
            }
            leads = false;
            missed = true;
            pause();
        }
    }

    private void talk(Connection connection) throws SQLException {
        var notices = connection.unwrap(PGConnection.class);
        long looked = System.nanoTime() - LOOK_NANOS;
        while (open) {
            if (System.nanoTime() - looked >= LOOK_NANOS) {
                leads = run(connection, leads ? STILL_THERE : TRY_TO_LEAD);
                looked = System.nanoTime();
            }
            tellAll(connection);
            PGNotification[] heard = notices.getNotifications(LISTEN_MILLIS);
            for (PGNotification notice : heard == null ? new PGNotification[0] : heard) {
                Telegram.read(notice.getParameter()).ifPresent(this::hear);
            }
        }
    }

    private void hear(Telegram telegram) {
        if (!telegram.server().equals(me)) {
            announcements.publish(List.of(new OtherServerSaid(telegram.server(), telegram.topic(), telegram.words())));
        }
    }

    private void tellAll(Connection connection) throws SQLException {
        Map<String, Set<String>> now;
        synchronized (untold) {
            now = Map.copyOf(untold);
            untold.clear();
        }
        try (var notify = connection.prepareStatement("select pg_notify('salient', ?)")) {
            for (var topic : now.entrySet()) {
                for (Telegram telegram : Telegram.of(me, topic.getKey(), topic.getValue())) {
                    notify.setString(1, telegram.text());
                    notify.execute();
                }
            }
        } catch (SQLException e) { // said again over the next connection
            now.forEach((topic, words) -> words.forEach(word -> tell(topic, word)));
            throw e;
        }
    }

    /** @return what a query says, false of a statement */
    private static boolean run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return false;
            }
            try (var rows = statement.getResultSet()) {
                return rows.next() && rows.getBoolean(1);
            }
        }
    }

    private void pause() {
        try {
            if (open) {
                Thread.sleep(PAUSE_AFTER_FAILURE_MILLIS);
            }
        } catch (InterruptedException e) {
            open = false;
        }
    }

    @Override
    public void destroy() throws InterruptedException {
        open = false;
        thread.join(TimeUnit.SECONDS.toMillis(1));
    }
}
