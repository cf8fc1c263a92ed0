package app.salient.testing;

import java.util.Random;
import java.util.random.RandomGenerator;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Time that moves only when a test says so, and chance that repeats. */
@TestConfiguration
public class TestMoments {
    @Bean
    @Primary
    SteppingClock testClock() {
        return new SteppingClock();
    }

    @Bean
    @Primary
    RandomGenerator testRandom() {
        return new Random(1939);
    }
}
