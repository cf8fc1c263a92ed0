package app.salient.review.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.salient.review.memory.Rating;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class SimulationTest {
    @Test
    void growsByTheEaseAsSuperMemo2Does() {
        var card = new Sm2();
        assertThat(card.next(Rating.GOOD, 0)).isEqualTo(1);
        assertThat(card.next(Rating.GOOD, 1)).isEqualTo(6);
        assertThat(card.next(Rating.GOOD, 6)).isEqualTo(15);
        assertThat(card.next(Rating.EASY, 15)).isEqualTo(39);
        assertThat(card.next(Rating.AGAIN, 39)).isEqualTo(1);
        assertThat(card.next(Rating.GOOD, 1)).isEqualTo(1);
        assertThat(card.expected(1)).isCloseTo(0.9, within(1e-9));
    }

    @Test
    void climbsTheLadderAndFallsToItsFoot() {
        var card = new Ladder();
        assertThat(List.of(
                        card.next(Rating.GOOD, 0),
                        card.next(Rating.HARD, 1),
                        card.next(Rating.EASY, 3),
                        card.next(Rating.AGAIN, 7),
                        card.next(Rating.GOOD, 1)))
                .containsExactly(1, 3, 7, 1, 3);
    }

    @Test
    void forgetsMoreWithTimeAndLessAfterSuccess() {
        var learner = new Learner(2, 20, 0.4, 1.6, 0.5, 0, 1);
        var fresh = new Forgetting(learner, 1);
        var trained = new Forgetting(learner, 1);
        while (trained.answer(1, new SplittableRandom(1)) == Rating.AGAIN) {
            trained.answer(1, new SplittableRandom(2));
        }
        assertThat(fresh.recall(1)).isGreaterThan(fresh.recall(10));
        assertThat(trained.recall(10)).isGreaterThan(fresh.recall(10));
    }

    @Test
    void comesOutTheSameEachTimeHoweverManyThreads() {
        var once = new Simulation(50, 7).of(seed -> new Ladder());
        var again = new Simulation(50, 7).of(seed -> new Ladder());
        assertThat(once.retention()).isEqualTo(again.retention());
        assertThat(once.reviewsPerDay()).isEqualTo(again.reviewsPerDay());
    }

    @Test
    void printsOneLineForEachScheduler() {
        var out = new ByteArrayOutputStream();
        int code = BenchMemory.run(
                List.of("--learners", "40"),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
        assertThat(code).isZero();
        var lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).hasSize(3).allSatisfy(line -> {
            var json = JsonMapper.shared().readTree(line);
            assertThat(json.path("scheduler").asString()).isIn("fsrs-6", "sm-2", "ladder");
            assertThat(json.path("retention").asDouble()).isBetween(0.3, 1.0);
            assertThat(json.path("reviews_per_day").asDouble()).isBetween(0.1, 33.0);
            assertThat(json.path("log_loss").asDouble()).isBetween(0.05, 3.0);
        });
    }

    @Test
    void saysHowItIsUsed() {
        var err = new ByteArrayOutputStream();
        int code = BenchMemory.run(
                List.of("--learners", "none"),
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        assertThat(code).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("Usage:");
    }
}
