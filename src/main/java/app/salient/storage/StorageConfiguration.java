package app.salient.storage;

import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Primary;
import org.springframework.data.jdbc.core.convert.JdbcCustomConversions;
import org.springframework.data.jdbc.core.mapping.JdbcMappingContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.lookup.AbstractRoutingDataSource;
import org.springframework.transaction.PlatformTransactionManager;

/** Opens the database and decides which connection a thread gets: the writer inside the committer, a reader elsewhere. */
@Configuration
@EnableConfigurationProperties(Database.class)
class StorageConfiguration {
    /** Asked for on H2 alone. */
    @Bean
    @Lazy
    H2File h2File(@Value("${salient.data}") Path dataFolder, Clock clock) {
        new BackupBeforeH2Upgrade(dataFolder, clock).keep();
        return new H2File(dataFolder);
    }

    @Bean(destroyMethod = "close")
    HikariDataSource writerDataSource(Database database, ObjectProvider<H2File> file) {
        return database.isH2() ? file.getObject().writer() : postgres(database, "postgres");
    }

    @Bean(destroyMethod = "close")
    HikariDataSource readerDataSource(
            Database database, ObjectProvider<H2File> file, HikariDataSource writerDataSource) {
        if (database.isH2()) {
            return file.getObject().readers();
        }
        var readers = postgres(database, "postgres-readers");
        readers.setReadOnly(true);
        readers.addDataSourceProperty("readOnlyMode", "always"); // also outside a transaction
        return readers;
    }

    /** After the writer's bean, which makes the reader's user; no pool has opened anything by then. */
    @Bean
    @FlywayDataSource
    DataSource migratorDataSource(Database database, ObjectProvider<H2File> file, HikariDataSource writerDataSource) {
        return database.isH2()
                ? file.getObject().migrator()
                : new DriverManagerDataSource(database.url(), database.user(), database.password());
    }

    @Bean
    FlywayMigrationStrategy migrations(Database database, @Value("${salient.data}") Path dataFolder, Clock clock) {
        return database.isH2() ? new BackupBeforeMigration(dataFolder, clock) : Flyway::migrate;
    }

    @Bean
    @Primary
    DataSource dataSource(
            @Qualifier("writerDataSource") DataSource writer, @Qualifier("readerDataSource") DataSource reader) {
        var routing = new AbstractRoutingDataSource() {
            @Override
            protected Object determineCurrentLookupKey() {
                return Writing.onThisThread();
            }
        };
        routing.setTargetDataSources(Map.of(true, writer, false, reader));
        return routing;
    }

    @Bean
    Committer committer(
            Database database,
            ObjectProvider<H2File> file,
            PlatformTransactionManager transactions,
            @Lazy JdbcClient jdbc,
            Announcements announcements,
            MeterRegistry registry) {
        var meters = new CommitterMeters(registry);
        if (!database.isH2()) {
            return new PlainCommitter(transactions, announcements, meters);
        }
        return new GroupingCommitter(transactions, file.getObject().batchEnd(() -> jdbc), announcements, meters);
    }

    @Bean
    Servers servers(Database database, Announcements announcements) {
        return database.isH2() ? new OneServer() : new PostgresServers(listening(database), announcements);
    }

    /** Whoever only listens would not notice for hours that a line is dead. */
    private static DriverManagerDataSource listening(Database database) {
        var source = new DriverManagerDataSource(database.url(), database.user(), database.password());
        var limits = new Properties();
        limits.setProperty("socketTimeout", "20");
        limits.setProperty("tcpKeepAlive", "true");
        source.setConnectionProperties(limits);
        return source;
    }

    @Bean
    JdbcCustomConversions jdbcCustomConversions(List<IdConverters> rooms) {
        return new JdbcCustomConversions(
                rooms.stream().flatMap(room -> room.converters().stream()).toList());
    }

    /** Unquoted names mean the same column on H2, which folds them up, and on PostgreSQL, which folds them down. */
    @Bean
    static BeanPostProcessor unquotedNames() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof JdbcMappingContext context) {
                    context.setForceQuote(false);
                }
                return bean;
            }
        };
    }

    private static HikariDataSource postgres(Database database, String pool) {
        var source = new HikariDataSource();
        source.setPoolName(pool);
        source.setJdbcUrl(database.url());
        source.setUsername(database.user());
        source.setPassword(database.password());
        source.setMinimumIdle(0);
        return source;
    }
}
