package app.salient.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.salient.e2e.RunningSalient;
import app.salient.testing.Thorough;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Twenty people answer and hand in while the server dies, again and again, at moments that are random from a fixed seed: all
 * that was acknowledged is on its disk, once, nothing is half graded, and the database opens every time.
 */
class KilledCrowdE2E {
    private static final int ROUNDS = Thorough.times(3, 200);
    private static final int PEOPLE = 20;

    private final Random random = new Random(5_06_2025);

    @Test
    void losesNothingThatWasAcknowledged(@TempDir Path data, @TempDir Path scratch) {
        var salient = RunningSalient.start(data, RunningSalient.course(Crowd.COURSE));
        int port = salient.port();
        try (var crowd = new Crowd(salient.address(), PEOPLE)) {
            for (int round = 1; round <= ROUNDS; round++) {
                crowd.begin(() -> false);
                killLater(salient, crowd);
                crowd.rest();
                crowd.findsAllOn(data, scratch);
                assertThat(crowd.refused()).as("refusals until round %d", round).isZero();
                salient = RunningSalient.startOn(port, data, RunningSalient.course(Crowd.COURSE));
            }
            assertThat(crowd.saved()).as("answers acknowledged before a kill").isGreaterThan(20 * ROUNDS);
            System.out.printf(
                    "%d kills, %d answers acknowledged in %d attempts: all there%n",
                    ROUNDS, crowd.saved(), crowd.attempts());
        } finally {
            salient.kill();
        }
    }

    /** Mostly once answers come in; now and then while everybody still opens their pages. */
    private void killLater(RunningSalient salient, Crowd crowd) {
        if (random.nextInt(5) > 0) {
            int before = crowd.saved();
            await().atMost(Duration.ofSeconds(60)).until(() -> crowd.saved() > before);
        }
        int delay = random.nextInt(2_500); // ms
        CompletableFuture.runAsync(salient::kill, CompletableFuture.delayedExecutor(delay, TimeUnit.MILLISECONDS))
                .join();
    }
}
