package app.salient.testing;

import app.salient.storage.Committer;
import java.time.Clock;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Time that moves only when a test says so, chance that repeats, and people to be. */
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

    @Bean
    static CountedStatements countedStatements() {
        return new CountedStatements();
    }

    @Bean
    Cast cast(Committer committer, @Lazy JdbcClient jdbc, Clock clock, PasswordEncoder passwords) {
        return new Cast(committer, jdbc, clock, passwords);
    }
}
