package app.salient.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import app.salient.testing.Browser;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** People on lines so slow that they never finish what they say, whether they can help it or not. */
class SlowClientsE2E {
    /** More than the server has threads for requests. */
    private static final int SLOW = 260;

    @RegisterExtension
    static final Target target = new Target();

    private final List<Socket> sockets = new ArrayList<>();

    @AfterEach
    void hangUp() throws IOException {
        for (Socket socket : sockets) {
            socket.close();
        }
    }

    @Test
    void whoNeverEndsTheirHeadersHoldsNobodyUp() throws IOException {
        beSlow("GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ");
        othersAreServed();
    }

    private void beSlow(String beginning) throws IOException {
        for (int i = 0; i < SLOW; i++) {
            var socket = new Socket("127.0.0.1", target.port());
            sockets.add(socket);
            socket.getOutputStream().write(beginning.getBytes(StandardCharsets.ISO_8859_1));
        }
    }

    private static void othersAreServed() {
        long before = System.nanoTime();
        assertThat(new Browser(target.port()).get("/claims").statusCode()).isEqualTo(200);
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(6));
    }
}
