package app.salient.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortTest {
    @Test
    void saysWhichPortIsTakenAndWhatElseToTry() throws IOException {
        try (var other = new ServerSocket(0)) {
            int taken = other.getLocalPort();
            assertThatThrownBy(() -> new Port(taken, null).check())
                    .isInstanceOf(StartRefused.class)
                    .hasMessage(
                            "Port %d is already in use. Stop the other program or choose another: "
                                    + "./salient run --port %d",
                            taken, taken + 1);
        }
    }

    @Test
    void seesAProgramThatListensOnlyForThisMachine() throws IOException {
        InetAddress here = InetAddress.getByName("127.0.0.1");
        try (var other = new ServerSocket(0, 1, here)) {
            var port = new Port(other.getLocalPort(), here);
            assertThatThrownBy(port::check).isInstanceOf(StartRefused.class);
        }
    }

    @Test
    void leavesAFreePortFree() throws IOException {
        int free;
        try (var probe = new ServerSocket(0)) {
            free = probe.getLocalPort();
        }
        new Port(free, null).check();
        new Port(free, null).check();
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "", "-1", "65536", "99999999999", "80 80"})
    void refusesWhatIsNoPort(String number) {
        assertThatThrownBy(() -> Port.of(number, null))
                .isInstanceOf(StartRefused.class)
                .hasMessage("The port must be a number from 0 to 65535, not \"%s\".", number);
    }

    @Test
    void refusesAnAddressOfAnotherMachine() {
        // 192.0.2.0/24 is kept for documentation; no machine has it
        assertThatThrownBy(() -> Port.of("8080", "192.0.2.1").check())
                .isInstanceOf(StartRefused.class)
                .hasMessage("This machine has no address 192.0.2.1 to listen on.");
    }

    @Test
    void suggestsAPortThatExists() {
        assertThat(Port.inUse(65_535)).endsWith("--port 8080");
    }
}
