package app.salient.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.mock.env.MockEnvironment;

class StartTest {
    private static final Instant LAUNCHED = Instant.parse("2026-03-01T09:00:00Z");
    private static final Clock CLOCK = Clock.fixed(LAUNCHED.plusMillis(4_237), ZoneOffset.UTC);
    private final ReadyWords words = new ReadyWords(CLOCK, new PrintStream(OutputStream.nullOutputStream()));

    @TempDir
    Path scratch;

    static class Empty {}

    private ConfigurableApplicationContext start(String... arguments) {
        var application = new SpringApplication(Empty.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setRegisterShutdownHook(false);
        return Start.checked(application).run(arguments);
    }

    @Test
    void holdsTheDataFolderAsLongAsTheApplicationRuns() throws IOException {
        var folder = new DataFolder(scratch);
        try (var _ = start("--server.port=0", "--salient.data=" + scratch)) {
            assertThatThrownBy(folder::take).isInstanceOf(StartRefused.class);
        }
        folder.take().close();
    }

    @Test
    void endsWithExitCodeOneWhenThePortIsTaken() throws IOException {
        try (var other = new ServerSocket(0)) {
            assertThatThrownBy(() -> start("--server.port=" + other.getLocalPort(), "--salient.data=" + scratch))
                    .isInstanceOfSatisfying(
                            ExitCodeGenerator.class,
                            refused -> assertThat(refused.getExitCode()).isEqualTo(1))
                    .hasMessageStartingWith("Port " + other.getLocalPort() + " is already in use.");
        }
    }

    @Test
    void countsTheLaunchersTimeToo() {
        var settings = new MockEnvironment()
                .withProperty("local.server.port", "18080")
                .withProperty("salient.data", "/srv/salient")
                .withProperty("salient.launched-at", String.valueOf(LAUNCHED.toEpochMilli()));
        assertThat(words.words(settings, Duration.ofSeconds(1))).isEqualTo("""
                        Salient is ready at http://localhost:18080 (in 4.2 s)
                        Data is kept in /srv/salient
                        Stop with Ctrl-C.
                        """);
    }

    @Test
    void namesTheAddressThatOthersCanReach() {
        var settings = new MockEnvironment().withProperty("server.address", "school.example");
        assertThat(words.words(settings, Duration.ofMillis(800)))
                .startsWith("Salient is ready at http://school.example:8080 (in 0.8 s)\n");
        settings.setProperty("server.address", "127.0.0.1");
        assertThat(words.words(settings, null)).startsWith("Salient is ready at http://localhost:8080\n");
    }

    @Test
    void saysWhichPostgresKeepsTheDataAndNotItsPassword() {
        var settings = new MockEnvironment()
                .withProperty("salient.database.url", "jdbc:postgresql://db.example:5433/salient?password=secret");
        assertThat(words.words(settings, null)).contains("Data is kept in the PostgreSQL at db.example:5433/salient\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"--spring.profiles.active=postgres", "--salient.database.url=postgres://db.example/salient"})
    void beginsNoFileWhenAPostgresIsMeant(String meant) throws IOException {
        assertThatThrownBy(() -> start("--server.port=0", "--salient.data=" + scratch, meant))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("jdbc:postgresql://host/name");
        try (var left = Files.list(scratch)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void explainsADatabaseThatAnotherProgramHasOpen() {
        var taken = new SQLException("Database may be already in use", "90020", 90_020);
        assertThat(RefusalReporter.sentence(new IllegalStateException(new RuntimeException(taken))))
                .startsWith("The database in the data folder is in use by another program:");
        assertThat(RefusalReporter.sentence(new IllegalStateException(new SQLException("x", "x", 23_505))))
                .isNull();
    }

    @Test
    void refusesAnEmptyDatabaseInsteadOfBeginningAnew() throws IOException {
        Files.createFile(scratch.resolve("salient.mv.db"));
        assertThatThrownBy(() -> start("--server.port=0", "--salient.data=" + scratch))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("salient.mv.db is empty");
        assertThat(Files.size(scratch.resolve("salient.mv.db"))).isZero();
    }
}
