package app.salient.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What every write may rely on. */
abstract class CommitterContract {
    @Autowired
    Committer committer;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MeterRegistry meters;

    @Test
    void keepsWhatItReturnedFrom() {
        String series = insert();
        assertThat(stored(series)).isTrue();
    }

    @Test
    void leavesNoTraceOfWorkThatThrew() {
        String series = UUID.randomUUID().toString();
        assertThatThrownBy(() -> committer.commit(() -> {
                    insertHere(series);
                    throw new IllegalStateException("second thoughts");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("second thoughts");
        assertThat(stored(series)).isFalse();
    }

    @Test
    void keepsTheGoodWorkOfABatchInWhichOthersFail() throws Exception {
        List<Callable<Boolean>> callers = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            boolean fails = i % 4 == 0;
            callers.add(() -> keptAsPromised(fails));
        }
        try (var threads = Executors.newFixedThreadPool(16)) {
            for (Future<Boolean> caller : threads.invokeAll(callers)) {
                assertThat(caller.get()).isTrue();
            }
        }
    }

    @Test
    void joinsWorkThatIsBeingCommittedAlready() {
        String series = UUID.randomUUID().toString();
        assertThatThrownBy(() -> committer.commit(() -> {
                    committer.commit(() -> insertHere(series));
                    throw new IllegalStateException("outer work fails after the inner");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(stored(series)).isFalse();
    }

    @Test
    void countsWhatWentToDisk() {
        long before = meters.get("salient.write.durable").timer().count();
        insert();
        insert();
        assertThat(meters.get("salient.write.durable").timer().count()).isGreaterThanOrEqualTo(before + 2);
        assertThat(meters.get("salient.write.durable").timer().mean(TimeUnit.SECONDS))
                .isPositive();
    }

    @Test
    void refusesToWritePastTheCommitter() {
        assertThatThrownBy(() -> insertHere(UUID.randomUUID().toString())).isInstanceOf(DataAccessException.class);
    }

    private boolean keptAsPromised(boolean fails) {
        String series = UUID.randomUUID().toString();
        try {
            committer.commit(() -> {
                insertHere(series);
                if (fails) {
                    throw new IllegalStateException("this one fails");
                }
            });
            return stored(series);
        } catch (IllegalStateException e) {
            return fails && !stored(series);
        }
    }

    private String insert() {
        String series = UUID.randomUUID().toString();
        committer.commit(() -> insertHere(series));
        return series;
    }

    private void insertHere(String series) {
        jdbc.sql("insert into persistent_logins (username, series, token, last_used) values ('nobody', ?, 't', now())")
                .param(series)
                .update();
    }

    private boolean stored(String series) {
        return !jdbc.sql("select series from persistent_logins where series = ?")
                .param(series)
                .query(String.class)
                .list()
                .isEmpty();
    }
}
