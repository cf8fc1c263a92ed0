package app.salient.account.tries;

import static org.assertj.core.api.Assertions.assertThat;

import app.salient.testing.SteppingClock;
import java.time.Duration;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tries are counted the same in memory and in the database. */
abstract class TriesContract {
    private static final int PER_MINUTE = 6;

    @Autowired
    TriesQuery table;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SteppingClock clock;

    private final String anna = "anna " + UUID.randomUUID();
    private final String ben = "ben " + UUID.randomUUID();

    @Test
    void allowsSoManyAtOnceAndAsManyAgainWithEachMinute() {
        for (Tries tries : both()) {
            assertThat(allowed(tries, anna)).isEqualTo(PER_MINUTE);
            clock.forward(Duration.ofSeconds(9));
            assertThat(allowed(tries, anna)).isZero();
            clock.forward(Duration.ofSeconds(12));
            assertThat(allowed(tries, anna)).isEqualTo(2);
            clock.forward(Duration.ofHours(1));
            assertThat(allowed(tries, anna)).isEqualTo(PER_MINUTE);
        }
    }

    @Test
    void countsEachKeyAndEachPurposeApart() {
        for (Tries tries : both()) {
            assertThat(allowed(tries, anna)).isEqualTo(PER_MINUTE);
            assertThat(allowed(tries, ben)).isEqualTo(PER_MINUTE);
        }
        assertThat(allowed(together("something else"), anna)).isEqualTo(PER_MINUTE);
    }

    @Test
    void beginsAnewForWhoIsForgotten() {
        for (Tries tries : both()) {
            assertThat(allowed(tries, anna)).isEqualTo(PER_MINUTE);
            tries.forget(anna);
            assertThat(allowed(tries, anna)).isEqualTo(PER_MINUTE);
        }
    }

    @Test
    void manyAtTheSameMomentGetNoMore() throws Exception {
        var tries = together("race");
        Callable<Boolean> one = () -> tries.allow(anna);
        try (var threads = Executors.newFixedThreadPool(8)) {
            long went = 0;
            for (var answer : threads.invokeAll(Collections.nCopies(30, one))) {
                went += answer.get() ? 1 : 0;
            }
            assertThat(went).isEqualTo(PER_MINUTE);
        }
    }

    @Test
    void keepsNoNamesAndNothingThatIsOld() {
        together("names").allow(anna);
        assertThat(jdbc.sql("select id from tries_left").query(String.class).list())
                .isNotEmpty()
                .allMatch(id -> id.matches("[0-9a-f]{64}"));
        table.forgetBefore(clock.instant().plusSeconds(1));
        assertThat(jdbc.sql("select id from tries_left").query(String.class).list())
                .isEmpty();
    }

    private Tries[] both() {
        return new Tries[] {new TriesHere(PER_MINUTE, clock), together("test")};
    }

    private Tries together(String what) {
        return new TriesTogether(what, PER_MINUTE, table, clock);
    }

    private static long allowed(Tries tries, String key) {
        return IntStream.range(0, 20).filter(i -> tries.allow(key)).count();
    }
}
