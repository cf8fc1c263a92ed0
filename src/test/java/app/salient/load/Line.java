package app.salient.load;

import app.salient.testing.Cookies;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/** One person's line to the server: has their cookies and, as behind a proxy, an address of their own. Not for several threads. */
final class Line {
    /** Longer than a server that waits for its database takes to refuse. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient http;
    private final URI server;
    private final String address;
    private final Cookies cookies = new Cookies();

    /** What came back. */
    record Reply(int status, String body, Optional<String> location) {}

    /**
     * @param http shared by all; must follow no redirects
     * @param address what a trusted proxy would say that the person comes from
     */
    Line(HttpClient http, URI server, String address) {
        this.http = http;
        this.server = server;
        this.address = address;
    }

    Reply page(String path) {
        return send(to(path).header("Accept", "text/html").GET());
    }

    Reply get(String path) {
        return send(to(path).GET());
    }

    Reply form(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(to(path).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /** As a script of our own pages sends it. */
    Reply json(String path, String json) {
        return send(to(path).header("Content-Type", "application/json")
                .header("X-Salient", "1")
                .POST(BodyPublishers.ofString(json)));
    }

    String cookieHeader() {
        return cookies.header().orElse("");
    }

    /** As after a restart of the server, which has forgotten its sessions. */
    void forgetSession() {
        cookies.forget("JSESSIONID");
    }

    private HttpRequest.Builder to(String path) {
        var request = HttpRequest.newBuilder(server.resolve(path))
                .timeout(PATIENCE)
                .header("Accept-Encoding", "gzip")
                .header("X-Forwarded-For", address);
        cookies.header().ifPresent(all -> request.header("Cookie", all));
        return request;
    }

    /** @throws UncheckedIOException when the server is not there, or goes away */
    private Reply send(HttpRequest.Builder request) {
        try {
            var response = http.send(request.build(), BodyHandlers.ofByteArray());
            cookies.keep(response.headers());
            return new Reply(
                    response.statusCode(), text(response), response.headers().firstValue("Location"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String text(HttpResponse<byte[]> response) throws IOException {
        boolean zipped =
                response.headers().firstValue("Content-Encoding").orElse("").equals("gzip");
        if (!zipped) {
            return new String(response.body(), StandardCharsets.UTF_8);
        }
        try (var plain = new GZIPInputStream(new ByteArrayInputStream(response.body()))) {
            return new String(plain.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
