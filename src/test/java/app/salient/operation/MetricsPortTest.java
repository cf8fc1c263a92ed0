package app.salient.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MetricsPortTest {
    private final MetricsPort port = new MetricsPort(0, () -> "salient_write_waiting 3\n");

    @AfterEach
    void close() {
        port.destroy();
    }

    @Test
    void showsTheFigures() throws Exception {
        var answer = ask(HttpRequest.newBuilder(at("/metrics")).GET());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("salient_write_waiting 3\n");
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/plain; version=0.0.4; charset=utf-8");
    }

    @Test
    void hasNothingElse() throws Exception {
        assertThat(ask(HttpRequest.newBuilder(at("/")).GET()).statusCode()).isEqualTo(404);
        assertThat(ask(HttpRequest.newBuilder(at("/metrics/env")).GET()).statusCode())
                .isEqualTo(404);
        assertThat(ask(HttpRequest.newBuilder(at("/metrics")).POST(BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(405);
    }

    @Test
    void isForThisMachineAlone() {
        assertThat(port.address().getAddress().isLoopbackAddress()).isTrue();
    }

    @Test
    void saysWhichSettingToChangeWhenThePortIsTaken() {
        assertThatThrownBy(() -> new MetricsPort(port.address().getPort(), () -> ""))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("SALIENT_METRICS_PORT");
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + port.address().getPort() + path);
    }

    private static HttpResponse<String> ask(HttpRequest.Builder request) throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request.build(), BodyHandlers.ofString());
        }
    }
}
