package app.salient.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.salient.e2e.RunningSalient;
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

    @TempDir
    Path folder;

    @TempDir
    Path scratch;

    private final AtomicBoolean over = new AtomicBoolean();

    @Test
    void losesNothingOnAFullDiskAndGoesOnWhenStartedAgainWithRoom() {
        try (var disk = Disk.small(folder, MEGABYTES);
                var salient = RunningSalient.start(disk.data(), RunningSalient.course(Crowd.COURSE));
                var crowd = new Crowd(salient.address(), PEOPLE)) {
            crowd.begin(over::get);
            savesSomething(crowd, salient);
            disk.fill();
            refusesSomething(crowd, salient);
            salient.kill();
            crowd.rest();
            disk.makeRoom();
            crowd.findsAllOn(disk.data(), scratch);
            try (var again = RunningSalient.startOn(salient.port(), disk.data(), RunningSalient.course(Crowd.COURSE))) {
                crowd.begin(over::get);
                savesSomething(crowd, again);
                over.set(true);
                crowd.rest();
            }
        }
    }

    @Test
    void callsNothingSavedOnADiskThatCanOnlyBeRead() {
        try (var disk = Disk.thatCanFail(folder, scratch.resolve("image"), MEGABYTES);
                var salient = RunningSalient.start(disk.data(), RunningSalient.course(Crowd.COURSE));
                var crowd = new Crowd(salient.address(), PEOPLE)) {
            crowd.begin(over::get);
            savesSomething(crowd, salient);
            disk.fail();
            refusesSomething(crowd, salient);
            over.set(true);
            crowd.rest();
            salient.kill();
            crowd.findsAllOn(disk.data(), scratch);
        }
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
            await().atMost(Duration.ofSeconds(60)).until(happens);
        } catch (ConditionTimeoutException e) {
            throw new AssertionError("the server said: " + String.join("\n", salient.output()), e);
        }
    }
}
