package app.salient.storage;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one door to the H2 file. When H2 cannot write, as on a full disk, it closes the whole database for everybody, and what was
 * open then is poison: whoever touches it later makes H2 2.4.240 forget the database that is open by now, since it looks that up by the
 * file's name ({@code SessionLocal.getTransaction}, {@code Engine.close}); the next connection then finds the file locked by its
 * own process, for good. So the door shuts at the first sign and refuses everybody at once; every connection that ever went through it is
 * closed; then one thread alone opens the file and writes to it, again and again until that works.
 */
final class H2Door implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(H2Door.class);

    /** H2's DATABASE_IS_CLOSED and DATABASE_CALLED_AT_SHUTDOWN: which of them one gets depends on who looks first. */
    private static final Set<Integer> CLOSED = Set.of(90098, 90121);

    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(8);

    /** Opens one connection. */
    interface Key {
        Connection open() throws SQLException;
    }

    private final Key trial;
    private final Duration firstPause;
    private final AtomicBoolean shut = new AtomicBoolean();

    /** Whether somebody is at it to open the file again. */
    private final AtomicBoolean opening = new AtomicBoolean();

    /** How many times it has been opened again. */
    private final AtomicLong openings = new AtomicLong();

    private final List<Connection> opened = new ArrayList<>();
    private final List<HikariDataSource> pools = new ArrayList<>();
    private volatile boolean stopped;

    /**
     * @param trial opens the file when nobody has it open, and shows by a write that reaches the disk that it can be used
     * @param firstPause before the first trial; each that fails doubles it, up to eight seconds
     */
    H2Door(Key trial, Duration firstPause) {
        this.trial = trial;
        this.firstPause = firstPause;
    }

    /** Lets a pool in: it opens its connections here, and says when one of them finds the database closed. */
    void serve(HikariDataSource pool) {
        pool.setExceptionOverride(new SQLExceptionOverride() {
            @java.lang.Override
            public Override adjudicate(SQLException e) {
                if (CLOSED.contains(e.getErrorCode())) {
                    shut(e);
                }
                return Override.CONTINUE_EVICT;
            }
        });
        synchronized (opened) {
            pools.add(pool);
        }
    }

    /** Opens one connection at a time. @throws DoorShut while the file cannot be used */
    Connection open(Key key) throws SQLException {
        synchronized (opened) {
            pass();
            opened.removeIf(H2Door::isClosed);
            Connection connection = key.open();
            opened.add(connection);
            return connection;
        }
    }

    /** @throws DoorShut while the file cannot be used: whoever waited would only wait */
    void pass() throws DoorShut {
        if (shut.get()) {
            startOpening();
            throw new DoorShut();
        }
    }

    /** Grows with each opening: between two equal ones nobody has had the file closed. */
    long openings() {
        return openings.get();
    }

    /** Everybody is refused from now on, until the file has been opened again. */
    void shut(Exception why) {
        if (shut.compareAndSet(false, true)) {
            LOG.error("Nothing can be saved or read until the disk of the data folder can be written to again", why);
            startOpening();
        }
    }

    /** Whoever is refused asks for it again, should the one thread that opens have come to grief, or none have been had. */
    private void startOpening() {
        if (stopped || !opening.compareAndSet(false, true)) {
            return;
        }
        try {
            Thread.ofPlatform().daemon().name("h2-door").start(() -> {
                try {
                    openAgain();
                } finally {
                    opening.set(false);
                }
            });
        } catch (OutOfMemoryError e) { // there are too many threads
            opening.set(false);
            LOG.warn("No thread can be had to open the database", e);
        }
    }

    private void openAgain() {
        long since = System.nanoTime();
        closeAll();
        Duration pause = firstPause;
        String said = "";
        while (rests(pause)) {
            String why = attempt();
            if (why.isEmpty()) {
                LOG.warn(
                        "The database is open again, after {} s",
                        Duration.ofNanos(System.nanoTime() - since).toSeconds());
                return;
            }
            if (!why.equals(said)) {
                LOG.warn("The database stays shut: {}", why);
            }
            said = why;
            pause = longer(pause);
        }
    }

    /** @return whether to go on. Never by an interrupt: it would close the file under whoever reads it. */
    private boolean rests(Duration pause) {
        long until = System.nanoTime() + pause.toNanos();
        synchronized (opened) {
            try {
                for (long left = pause.toMillis();
                        left > 0 && !stopped;
                        left = (until - System.nanoTime()) / 1_000_000) {
                    opened.wait(left);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
            return !stopped;
        }
    }

    /** Others are refused meanwhile, and need not wait for it. @return why it did not work, or nothing */
    private String attempt() {
        try {
            Connection first = trial.open();
            if (!letIn(first)) {
                close(first);
            }
            return "";
        } catch (SQLException | RuntimeException | Error e) { // whatever it is, the next trial may find it gone
            return e.toString();
        }
    }

    /** It stays, so that the database does not close before a pool has come. */
    private boolean letIn(Connection first) {
        synchronized (opened) {
            if (stopped) {
                return false;
            }
            opened.add(first);
            openings.incrementAndGet();
            shut.set(false);
            return true;
        }
    }

    private static Duration longer(Duration pause) {
        Duration twice = pause.multipliedBy(2);
        return twice.compareTo(LONGEST_PAUSE) < 0 ? twice : LONGEST_PAUSE;
    }

    /** Also what somebody still holds: it is of no use to them, and would do harm. */
    private void closeAll() {
        List<Connection> all;
        List<HikariDataSource> those;
        synchronized (opened) { // nobody is still opening one
            all = List.copyOf(opened);
            those = List.copyOf(pools);
        }
        all.forEach(H2Door::close);
        for (HikariDataSource pool : those) {
            if (pool.getHikariPoolMXBean() != null) {
                pool.getHikariPoolMXBean().softEvictConnections();
            }
        }
        synchronized (opened) { // only now: what goes wrong before is done again
            opened.removeAll(all);
        }
    }

    private static void close(Connection connection) {
        try {
            connection.close();
        } catch (SQLException | RuntimeException e) { // it says once more that the database is closed
            LOG.debug("A connection was closed with the database", e);
        }
    }

    private static boolean isClosed(Connection connection) {
        try {
            return connection.isClosed();
        } catch (SQLException e) {
            return true;
        }
    }

    @Override
    public void close() {
        synchronized (opened) {
            stopped = true;
            opened.notifyAll();
        }
        closeAll();
    }
}
