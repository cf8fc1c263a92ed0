package app.salient.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.transaction.CannotCreateTransactionException;

class OutageTest {
    @Test
    void isWhatMayPass() {
        assertThat(Outage.is(new UncategorizedSQLException("write", "update", new SQLException("No space left"))))
                .isTrue();
        assertThat(Outage.is(new QueryTimeoutException("slow"))).isTrue();
        assertThat(Outage.is(new CannotCreateTransactionException("closed"))).isTrue();
    }

    @Test
    void isNoFaultOfOurs() {
        assertThat(Outage.is(new BadSqlGrammarException("read", "selct", new SQLException("syntax"))))
                .isFalse();
        assertThat(Outage.is(new DuplicateKeyException("twice"))).isFalse();
        assertThat(Outage.is(new IllegalStateException("else"))).isFalse();
        assertThat(Outage.is(null)).isFalse();
    }
}
