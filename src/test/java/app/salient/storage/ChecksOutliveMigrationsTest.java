package app.salient.storage;

import static app.salient.testing.Visitors.guest;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import app.salient.account.guest.Guests;
import app.salient.testing.OnH2;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A new database: H2 binds the checks of its tables to the connection that made them, until the file is opened anew. */
@OnH2
class ChecksOutliveMigrationsTest {
    @Autowired
    @Qualifier("migratorDataSource")
    DataSource migrator;

    @Autowired
    Guests guests;

    @Autowired
    JdbcClient jdbc;

    @Test
    void rowsAreTakenAfterTheMigratorHasGone() throws SQLException {
        if (migrator.isWrapperFor(HikariDataSource.class)) {
            migrator.unwrap(HikariDataSource.class).close();
        }
        assertThatCode(() -> guests.ensureStored(guest())).doesNotThrowAnyException();
        assertThat(jdbc.sql("select count(*) from person where role = 'GUEST'")
                        .query(Integer.class)
                        .single())
                .isPositive();
    }
}
