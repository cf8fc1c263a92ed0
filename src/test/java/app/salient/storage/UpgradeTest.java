package app.salient.storage;

import static org.assertj.core.api.Assertions.assertThat;

import app.salient.testing.SteppingClock;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/**
 * A school of the first schema, with something in every table, after all migrations: every row is there with all that it said. A
 * later schema may add, never take away.
 */
class UpgradeTest {
    @TempDir
    Path data;

    @Test
    void keepsEveryRowOnH2AndInTheBackupFromBefore() throws Exception {
        DataSource file = new H2File(data).migrator();
        var before = firstSchoolIn(file);
        new BackupBeforeMigration(data, new SteppingClock()).migrate(flyway(file, "latest"));
        assertThat(rows(file, before)).isEqualTo(before);

        Path backup = onlyFileIn(data.resolve("backups"));
        Path restored = data.resolve("restored");
        BackupFile.restore(backup, restored);
        assertThat(rows(new H2File(restored).migrator(), before)).isEqualTo(before);
    }

    @Test
    void keepsEveryRowOnPostgres() throws Exception {
        try (var server = EmbeddedPostgres.builder().start()) {
            DataSource database = server.getPostgresDatabase();
            var before = firstSchoolIn(database);
            flyway(database, "latest").migrate();
            assertThat(rows(database, before)).isEqualTo(before);
        }
    }

    /** @return by table, its columns, and its rows */
    private static Map<String, Map<String, List<String>>> firstSchoolIn(DataSource database) {
        flyway(database, "1").migrate();
        new ResourceDatabasePopulator(new ClassPathResource("upgrade/first-school.sql")).execute(database);
        var jdbc = new JdbcTemplate(database);
        Map<String, Map<String, List<String>>> tables = new TreeMap<>();
        jdbc.queryForList("""
                        select lower(table_name) as name, lower(column_name) as col from information_schema.columns
                        where lower(table_schema) = 'public' and lower(table_name) not like 'flyway%'
                        order by table_name, ordinal_position
                        """).stream()
                .collect(Collectors.groupingBy(
                        row -> String.valueOf(row.get("name")),
                        TreeMap::new,
                        Collectors.mapping(row -> String.valueOf(row.get("col")), Collectors.joining(", "))))
                .forEach((table, columns) -> tables.put(table, Map.of(columns, rowsOf(jdbc, table, columns))));
        assertThat(tables)
                .hasSize(10)
                .allSatisfy((table, columns) -> assertThat(columns.values())
                        .as(table)
                        .allSatisfy(rows -> assertThat(rows).isNotEmpty()));
        return tables;
    }

    private static Map<String, Map<String, List<String>>> rows(
            DataSource database, Map<String, Map<String, List<String>>> like) {
        var jdbc = new JdbcTemplate(database);
        Map<String, Map<String, List<String>>> tables = new TreeMap<>();
        like.forEach((table, before) ->
                before.keySet().forEach(columns -> tables.put(table, Map.of(columns, rowsOf(jdbc, table, columns)))));
        return tables;
    }

    private static List<String> rowsOf(JdbcTemplate jdbc, String table, String columns) {
        return jdbc.queryForList("select " + columns + " from " + table).stream()
                .map(row -> String.valueOf(row.values()))
                .sorted()
                .toList();
    }

    private static Path onlyFileIn(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.findFirst().orElseThrow();
        }
    }

    private static Flyway flyway(DataSource database, String target) {
        return Flyway.configure().dataSource(database).target(target).load();
    }
}
