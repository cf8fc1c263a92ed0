package app.salient.question.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BrierTest {
    private static double score(int probability, boolean happened) {
        return Brier.of(probability, happened).fraction();
    }

    @Test
    void comingCloserAlwaysEarnsMoreAndBothOutcomesMirrorEachOther() {
        double before = -1;
        for (int probability = 0; probability <= 100; probability++) {
            double earned = score(probability, true);
            assertThat(earned).isGreaterThan(before).isBetween(0.0, 1.0);
            assertThat(score(100 - probability, false)).isEqualTo(earned);
            before = earned;
        }
    }

    @Test
    void sayingWhatOneBelievesPaysBestInTheLongRun() {
        for (int believed = 0; believed <= 100; believed++) {
            double chance = believed / 100.0;
            int best = IntStream.rangeClosed(0, 100)
                    .boxed()
                    .max(Comparator.comparingDouble(
                            said -> chance * score(said, true) + (1 - chance) * score(said, false)))
                    .orElseThrow();
            assertThat(best).isEqualTo(believed);
        }
    }
}
