package app.salient.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ways into the machine past the screens: paths, methods, hosts, ports. Requests are written byte by byte, as no client would. */
class DoorsE2E {
    @RegisterExtension
    static final Target target = new Target();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../../../../etc/passwd",
                "/..%2f..%2f..%2f..%2fetc/passwd",
                "/%2e%2e/%2e%2e/%2e%2e/etc/passwd",
                "/..%5c..%5cetc%5cpasswd",
                "/pictures/../../../../etc/passwd",
                "/pictures/..%2f..%2f..%2fetc%2fpasswd",
                "/pictures/%2e%2e%2f%2e%2e%2fcourse.yaml",
                "/pictures//etc/passwd",
                "/VAADIN/../../../../etc/passwd",
                "/VAADIN/build/..%2f..%2f..%2fapplication.properties",
                "/VAADIN/config/flow-build-info.json",
                "/VAADIN/dynamic/resource/0/0/../../../../etc/passwd",
                "/fonts/..%2fapplication.properties",
                "/brand/..;/..;/application.properties",
                "/brand/../WEB-INF/web.xml",
                "/WEB-INF/web.xml",
                "/META-INF/MANIFEST.MF",
                "/application.properties",
                "/db/migration/V1__people_attempts_classes.sql",
                "/salient.mv.db",
                "/data/salient.mv.db",
                "/database.secret",
                "/data/database.secret",
                "/lessons/course.yaml",
                "/course.yaml",
                "/.git/config",
                "/.git/HEAD",
                "/.env",
                "/actuator/heapdump",
                "/lesson/..%2f..%2fetc%2fpasswd",
                "/lesson/%00",
                "/api/stances/..%2f..%2f/x",
                "/etc/passwd%00.html",
                "//etc/passwd",
                "/file:///etc/passwd",
                "/\\..\\..\\etc\\passwd"
            })
    void noAddressLeadsToAFile(String path) throws IOException {
        String answer = say("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(answer)
                .startsWith("HTTP/1.1 ")
                .doesNotContain("root:x:", "salient.data", "create table", "Implementation-", "[core]", "lessons:")
                .doesNotContain("productionMode", "Exception");
        assertThat(status(answer)).isBetween(200, 499);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "TRACK", "CONNECT", "PROPFIND", "PUT", "DELETE", "PATCH", "DEBUG"})
    void methodsThatNobodyNeedsAreRefused(String method) throws IOException {
        String answer = say(method + " /claims HTTP/1.1\r\nHost: localhost\r\nX-Canary: heron\r\nConnection: close\r\n"
                + "Content-Length: 0\r\n\r\n");
        assertThat(status(answer)).as(answer).isBetween(300, 501); // at best they lead to the sign-in
        assertThat(answer).doesNotContain("heron");
    }

    @Test
    void aForgedHostLeadsNobodyAway() throws IOException {
        String answer = say("GET /teach HTTP/1.1\r\nHost: evil.example\r\nX-Forwarded-Host: evil.example\r\n"
                + "Forwarded: host=evil.example\r\nAccept: text/html\r\nConnection: close\r\n\r\n");
        assertThat(answer.lines().filter(line -> line.startsWith("Location:")))
                .singleElement()
                .asString()
                .doesNotContain("evil.example");
    }

    @Test
    void anAddressThatSomebodyClaimsToComeFromIsNotBelieved() throws IOException {
        String first = say("GET / HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-Proto: https\r\nAccept: text/html\r\n"
                + "Connection: close\r\n\r\n");
        assertThat(first).doesNotContain("Strict-Transport-Security", "; Secure");
    }

    @Test
    void twoLengthsInOneRequestAreRefused() throws IOException {
        String smuggled =
                "POST /login HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\n12345";
        assertThat(status(say(smuggled))).isEqualTo(400);
        String both = "POST /login HTTP/1.1\r\nHost: localhost\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n"
                + "Connection: close\r\n\r\n0\r\n\r\nGET /teach HTTP/1.1\r\nHost: localhost\r\n\r\n";
        assertThat(say(both).split("HTTP/1\\.1 ", -1)).as("one answer").hasSize(2);
    }

    /** No door of a database, a debugger or a console beside the one for browsers. */
    @Test
    void listensOnOnePortOnly() throws IOException {
        Path sockets = Path.of("/proc/" + target.server().pid() + "/fd");
        if (!Files.isDirectory(sockets)) {
            Assumptions.abort("NOT TESTED: this system does not list open ports in /proc");
        }
        Set<String> own;
        try (Stream<Path> files = Files.list(sockets)) {
            own = files.map(DoorsE2E::linked).collect(Collectors.toSet());
        }
        List<String> listening = Stream.of("tcp", "tcp6")
                .flatMap(kind -> lines(Path.of("/proc/net/" + kind)))
                .map(line -> line.strip().split("\\s+"))
                .filter(line -> line.length > 9 && line[3].equals("0A"))
                .filter(line -> own.contains("socket:[" + line[9] + "]"))
                .map(line -> line[1].substring(line[1].indexOf(':') + 1))
                .distinct()
                .toList();
        assertThat(listening).containsExactly("%04X".formatted(target.port()));
    }

    private static String linked(Path file) {
        try {
            return Files.readSymbolicLink(file).toString();
        } catch (IOException closedMeanwhile) {
            return "";
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            return Stream.of();
        }
    }

    static int status(String answer) {
        return Integer.parseInt(answer.substring(9, 12));
    }

    private static String say(String request) throws IOException {
        try (var socket = new Socket("127.0.0.1", target.port())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
