package app.salient.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The same migrations make the same tables on both databases, and both refuse the same bad rows. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MigrationTest {
    private enum Product {
        H2,
        POSTGRES
    }

    private static final String PERSON =
            "insert into person (id, version, role, name, name_folded, password_hash, created_at) values (?, 0, ?, ?, ?, ?, now())";
    private static final String ATTEMPT = """
            insert into attempt (id, version, learner_id, quiz_id, kind, seed, started_at, handed_in_at, open_slot, earned, possible)
            values (?, 0, ?, 'sea', ?, 1, now(), null, ?, null, null)
            """;

    private EmbeddedPostgres server;
    private JdbcClient h2;
    private JdbcClient postgres;

    @BeforeAll
    void migrate() throws IOException {
        server = EmbeddedPostgres.builder().start();
        h2 = migrated(JdbcConnectionPool.create("jdbc:h2:mem:migration;DB_CLOSE_DELAY=-1", "salient", ""));
        postgres = migrated(server.getPostgresDatabase());
    }

    @AfterAll
    void stop() throws IOException {
        h2.sql("shutdown").update();
        server.close();
    }

    @Test
    void makesTheSameTablesAndColumnsOnBothDatabases() {
        assertThat(columns(h2)).isEqualTo(columns(postgres)).hasSizeGreaterThan(60);
    }

    @ParameterizedTest
    @EnumSource
    void allowsOneOpenAttemptPerLearnerAndQuiz(Product product) {
        UUID learner = guest(product);
        attempt(product, learner, "GRADED", "OPEN");
        assertThatThrownBy(() -> attempt(product, learner, "PRACTICE", "OPEN"))
                .isInstanceOf(DuplicateKeyException.class);
        attempt(product, guest(product), "GRADED", "OPEN");
    }

    @ParameterizedTest
    @EnumSource
    void refusesAnAttemptThatIsNeitherOpenNorHandedIn(Product product) {
        UUID learner = guest(product);
        assertThatThrownBy(() -> attempt(product, learner, "GRADED", null))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> attempt(product, learner, "HOMEWORK", "OPEN"))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @ParameterizedTest
    @EnumSource
    void refusesAnAttemptOfNobody(Product product) {
        assertThatThrownBy(() -> attempt(product, UUID.randomUUID(), "GRADED", "OPEN"))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @ParameterizedTest
    @EnumSource
    void refusesAnAccountWithoutNameOrPassword(Product product) {
        refusesPerson(product, "STUDENT", null, null, "hash");
        refusesPerson(product, "STUDENT", "Anna", "anna", null);
        refusesPerson(product, "INSTRUCTOR", null, null, null);
    }

    @ParameterizedTest
    @EnumSource
    void refusesAGuestWithAName(Product product) {
        refusesPerson(product, "GUEST", "Anna", "anna", "hash");
    }

    @ParameterizedTest
    @EnumSource
    void refusesAnUnknownRole(Product product) {
        refusesPerson(product, "HEADMASTER", "Anna", "anna", "hash");
    }

    @ParameterizedTest
    @EnumSource
    void refusesTheSameNameTwice(Product product) {
        jdbc(product)
                .sql(PERSON)
                .params(UUID.randomUUID(), "STUDENT", "Jo", "jo", "hash")
                .update();
        refusesPerson(product, "STUDENT", "JO", "jo", "hash");
    }

    private void refusesPerson(Product product, @Nullable Object... roleNameFoldedHash) {
        var insert = jdbc(product).sql(PERSON).param(UUID.randomUUID());
        for (Object value : roleNameFoldedHash) {
            insert = insert.param(value);
        }
        assertThatThrownBy(insert::update).isInstanceOf(DataIntegrityViolationException.class);
    }

    private UUID guest(Product product) {
        var id = UUID.randomUUID();
        jdbc(product)
                .sql(PERSON)
                .param(id)
                .param("GUEST")
                .param(null)
                .param(null)
                .param(null)
                .update();
        return id;
    }

    private void attempt(Product product, UUID learner, String kind, @Nullable String slot) {
        jdbc(product)
                .sql(ATTEMPT)
                .param(UUID.randomUUID())
                .param(learner)
                .param(kind)
                .param(slot)
                .update();
    }

    private JdbcClient jdbc(Product product) {
        return switch (product) {
            case H2 -> h2;
            case POSTGRES -> postgres;
        };
    }

    private static JdbcClient migrated(DataSource source) {
        Flyway.configure().dataSource(source).load().migrate();
        return JdbcClient.create(source);
    }

    private static List<String> columns(JdbcClient jdbc) {
        return jdbc.sql("""
                        select lower(table_name) || '.' || lower(column_name) || ' ' || is_nullable
                        from information_schema.columns
                        where lower(table_schema) = 'public' and lower(table_name) not like 'flyway%'
                        """).query(String.class).list().stream().sorted().toList();
    }
}
