package app.salient.start;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The door people come in by.
 *
 * @param number 0 to 65535; 0 lets the system choose
 * @param address null for every address of this machine
 */
record Port(int number, @Nullable InetAddress address) {
    private static final int HIGHEST = 65_535;
    private static final int USUAL = 8080;

    /** @throws StartRefused if the number or the address is none */
    static Port of(String number, @Nullable String address) {
        if (!number.strip().matches("\\d{1,5}") || Integer.parseInt(number.strip()) > HIGHEST) {
            throw new StartRefused("The port must be a number from 0 to 65535, not \"%s\".".formatted(number));
        }
        return new Port(Integer.parseInt(number.strip()), address == null ? null : resolved(address));
    }

    private static InetAddress resolved(String address) {
        try {
            return InetAddress.getByName(address);
        } catch (UnknownHostException e) {
            throw new StartRefused("This machine does not know the address \"%s\".".formatted(address));
        }
    }

    /** @throws StartRefused if the server could not listen here */
    void check() {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true); // as Tomcat does: the last moments of a stopped server are no obstacle
            socket.bind(new InetSocketAddress(address, number));
        } catch (BindException e) {
            throw new StartRefused(sentence(String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT)));
        } catch (IOException e) {
            throw new StartRefused("Port %d cannot be opened: %s".formatted(number, e.getMessage()));
        }
    }

    private String sentence(String reason) {
        if (reason.contains("permission")) {
            return "Port %d is reserved for the system: choose one above 1023, for example ./salient run --port %d"
                    .formatted(number, USUAL);
        }
        if (reason.contains("assign") && address != null) {
            return "This machine has no address %s to listen on.".formatted(address.getHostAddress());
        }
        return inUse(number);
    }

    static String inUse(int number) {
        int other = number < HIGHEST ? number + 1 : USUAL;
        return "Port %d is already in use. Stop the other program or choose another: ./salient run --port %d"
                .formatted(number, other);
    }
}
