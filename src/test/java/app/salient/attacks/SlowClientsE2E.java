package app.salient.attacks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.salient.testing.Browser;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** People on lines so slow that they never finish what they say, whether they can help it or not. */
class SlowClientsE2E {
    private static final int SLOW = 260;

    /** What docs/security.md says, and what a busy machine may take to notice. */
    private static final Duration CUT_OFF = Duration.ofSeconds(20 + 10);

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
    void whoDribblesTheirHeadersHoldsNobodyUpAndIsCutOff() throws IOException {
        beSlow("GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ");
        othersAreServed();
        areCutOffWhileTheyDribble();
    }

    @Test
    void whoDribblesTheirBodyHoldsNobodyUpAndIsCutOff() throws IOException {
        beSlow("""
                POST /login HTTP/1.1\r
                Host: localhost\r
                Content-Type: application/x-www-form-urlencoded\r
                Content-Length: 100000\r
                \r
                username=""");
        othersAreServed();
        areCutOffWhileTheyDribble();
        assertThat(target.server().output()).noneMatch(line -> line.contains("SocketTimeoutException"));
    }

    @Test
    void whoDribblesABodyThatNobodyReadsIsCutOff() throws IOException {
        beSlow("""
                POST /no/such HTTP/1.1\r
                Host: localhost\r
                Content-Type: application/octet-stream\r
                Content-Length: 100000\r
                \r
                x""");
        othersAreServed();
        areCutOffWhileTheyDribble();
    }

    /** Pages are drawn in turns; what somebody sends to a page of theirs has to be there before its turn begins. */
    @Test
    void whoDribblesWhatAScreenSendsKeepsNobodyFromTheirTurn() throws IOException {
        beSlow("""
                POST /?v-r=uidl&v-uiId=0 HTTP/1.1\r
                Host: localhost\r
                Cookie: JSESSIONID=%s\r
                Content-Type: application/json\r
                Content-Length: 100000\r
                \r
                {""".formatted(target.guest().cookie("JSESSIONID").orElseThrow()));
        othersAreServed();
        areCutOffWhileTheyDribble();
    }

    @Test
    void whoDribblesBetweenTheChunksOfABodyIsCutOff() throws IOException {
        beSlow("""
                POST /login HTTP/1.1\r
                Host: localhost\r
                Content-Type: application/x-www-form-urlencoded\r
                Transfer-Encoding: chunked\r
                \r
                1;x=""");
        othersAreServed();
        areCutOffWhileTheyDribble();
    }

    private void beSlow(String beginning) throws IOException {
        for (int i = 0; i < SLOW; i++) {
            var socket = new Socket("127.0.0.1", target.port());
            socket.setSoTimeout(1);
            sockets.add(socket);
            socket.getOutputStream().write(beginning.getBytes(StandardCharsets.ISO_8859_1));
        }
    }

    /** Also those who send something themselves: a page with their name on it comes after a form. */
    private static void othersAreServed() {
        long before = System.nanoTime();
        assertThat(new Browser(target.port()).get("/claims").statusCode()).isEqualTo(200);
        assertThat(Target.keptOf(target.student(3))).contains("student03");
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(6));
    }

    /** None stays silent for as long as the server waits for the next byte. */
    private void areCutOffWhileTheyDribble() {
        List<Socket> left = new ArrayList<>(sockets);
        await().atMost(CUT_OFF).pollInterval(Duration.ofSeconds(1)).until(() -> {
            left.removeIf(SlowClientsE2E::isCutOff);
            return left.isEmpty();
        });
    }

    private static boolean isCutOff(Socket socket) {
        try {
            socket.getOutputStream().write('x');
            var answer = socket.getInputStream();
            while (answer.read() != -1) {} // what it is told does not matter
            return true;
        } catch (SocketTimeoutException e) {
            return false;
        } catch (SocketException e) {
            return true;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
