package app.salient.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartAndStopE2E {
    @TempDir
    Path data;

    private static HttpResponse<String> get(URI address) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
        }
    }

    @Test
    void isHealthyOnceItSaysSoAndStopsWithinFiveSeconds() throws Exception {
        try (var salient = RunningSalient.start(data)) {
            var health = get(salient.address().resolve("/actuator/health"));
            assertThat(health.statusCode()).isEqualTo(200);
            assertThat(health.body()).contains("\"status\":\"UP\"").doesNotContain("components");
            try (var idle = new Socket("127.0.0.1", salient.port())) {
                assertThat(idle.isConnected()).isTrue();
                long before = System.nanoTime();
                assertThat(salient.stop()).isEqualTo(143); // 128 + SIGTERM
                assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(5));
            }
        }
    }

    @Test
    void startsAgainAfterItWasKilled() {
        int port;
        try (var salient = RunningSalient.start(data)) {
            port = salient.port();
            salient.kill();
        }
        try (var again = RunningSalient.startOn(port, data)) {
            assertThat(again.port()).isEqualTo(port);
        }
    }

    @Test
    void refusesInOneSentenceWhatAnotherSalientHas() {
        try (var first = RunningSalient.start(data);
                var samePort = RunningSalient.launch(first.port(), data.resolve("other"));
                var sameData = RunningSalient.launch(0, data)) {
            assertThat(samePort.awaitEnd(Duration.ofSeconds(30))).isEqualTo(1);
            assertThat(sameData.awaitEnd(Duration.ofSeconds(30))).isEqualTo(1);
            assertThat(samePort.allOutput())
                    .singleElement()
                    .asString()
                    .startsWith("Port " + first.port() + " is already in use.");
            assertThat(sameData.allOutput()).singleElement().asString().contains("is in use by another Salient");
        }
    }

    @Test
    void carriesNoToolsOfTheWorkshop() throws IOException {
        Path libraries = Path.of(System.getProperty("salient.app"), "lib");
        try (Stream<Path> files = Files.list(libraries)) {
            List<String> names =
                    files.map(file -> file.getFileName().toString()).toList();
            assertThat(names)
                    .isNotEmpty()
                    .noneMatch(name -> name.matches("(spring-boot-devtools|spring-boot-h2console"
                            + "|vaadin-dev|browserless|playwright|spring-boot-test).*"));
        }
    }
}
