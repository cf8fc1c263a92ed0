package app.salient.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.salient.e2e.RunningSalient;
import app.salient.testing.Browser;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import org.awaitility.core.ConditionTimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The disk is full, or broken, in the middle of a quiz: nothing is called saved that is not. */
class BadDiskE2E {
    private static final int MEGABYTES = 96;
    private static final int PEOPLE = 4;
    /** In how long it goes on, and how often it can. */
    private static final Duration SOON = Duration.ofSeconds(30);

    private static final int TIMES = 3;

    @TempDir
    Path folder;

    @TempDir
    Path scratch;

    private final AtomicBoolean over = new AtomicBoolean();

    @Test
    void goesOnByItselfOnceAFullDiskHasRoomAndHasLostNothing() {
        try (var disk = Disk.small(folder, MEGABYTES);
                var salient = RunningSalient.start(disk.data(), RunningSalient.course(Crowd.COURSE));
                var crowd = new Crowd(salient.address(), PEOPLE)) {
            crowd.begin(over::get);
            for (int i = 0; i < TIMES; i++) {
                savesSomething(crowd, salient);
                disk.fill();
                refusesSomething(crowd, salient);
                isHealthy(salient, false);
                disk.makeRoom();
            }
            savesSomething(crowd, salient);
            isHealthy(salient, true);
            endsWithAllOn(disk, crowd, salient);
        }
    }

    @Test
    void goesOnByItselfOnceADiskThatCouldOnlyBeReadIsMended() {
        try (var disk = Disk.thatCanFail(folder, scratch.resolve("image"), MEGABYTES);
                var salient = RunningSalient.start(disk.data(), RunningSalient.course(Crowd.COURSE));
                var crowd = new Crowd(salient.address(), PEOPLE)) {
            crowd.begin(over::get);
            savesSomething(crowd, salient);
            disk.fail();
            refusesSomething(crowd, salient);
            isHealthy(salient, false);
            disk.mend();
            savesSomething(crowd, salient);
            isHealthy(salient, true);
            endsWithAllOn(disk, crowd, salient);
        }
    }

    private void endsWithAllOn(Disk disk, Crowd crowd, RunningSalient salient) {
        over.set(true);
        crowd.rest();
        salient.kill();
        crowd.findsAllOn(disk.data(), scratch);
    }

    /** What whoever watches the server is told, at most ten seconds old. */
    private static void isHealthy(RunningSalient salient, boolean healthy) {
        var watcher = new Browser(salient.port());
        soon(
                salient,
                () -> watcher.send(watcher.request("/actuator/health").GET()).statusCode() == (healthy ? 200 : 503));
    }

    private static void savesSomething(Crowd crowd, RunningSalient salient) {
        int before = crowd.saved();
        soon(salient, () -> crowd.saved() > before + 50);
    }

    /** Everybody is told, again and again, and nobody that something was saved. */
    private static void refusesSomething(Crowd crowd, RunningSalient salient) {
        int before = crowd.refused();
        soon(salient, () -> crowd.refused() > before + 20);
        int saved = crowd.saved();
        int then = crowd.refused();
        soon(salient, () -> crowd.refused() > then + 40);
        assertThat(crowd.saved()).isEqualTo(saved);
    }

    private static void soon(RunningSalient salient, Callable<Boolean> happens) {
        try {
            await().atMost(SOON).until(happens);
        } catch (ConditionTimeoutException e) {
            var said = salient.output();
            String last = String.join("\n", said.subList(Math.max(0, said.size() - 60), said.size()));
            throw new AssertionError("the server said, at last: " + last, e);
        }
    }
}
