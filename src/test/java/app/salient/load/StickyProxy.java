package app.salient.load;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/**
 * What a load balancer with sticky sessions does, as far as it matters here: a cookie says which server a browser belongs to; who
 * belongs to one that is gone is given to another. It never sends a request twice. No WebSockets.
 */
public final class StickyProxy implements AutoCloseable {
    private static final String COOKIE = "node";
    private static final Pattern NODE = Pattern.compile("(?:^|; )" + COOKIE + "=(\\d+)");
    /** Longer than a server waits for its database. */
    private static final Duration PATIENCE = Duration.ofSeconds(45);

    private static final List<String> THERE =
            List.of("Accept", "Accept-Encoding", "Content-Type", "Cookie", "X-Forwarded-For", "X-Salient");
    private static final List<String> BACK = List.of("Content-Encoding", "Content-Type", "Location", "Set-Cookie");

    private final HttpClient network = Learner.network();
    private final HttpServer server;
    private final List<URI> nodes;
    private final Set<Integer> gone = ConcurrentHashMap.newKeySet();
    private final AtomicInteger turn = new AtomicInteger();

    public StickyProxy(List<URI> nodes) throws IOException {
        this.nodes = List.copyOf(nodes);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1_000);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::pass);
        server.start();
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** As the balancer's look at its health would: nobody is sent there any more. */
    public void lose(int node) {
        gone.add(node);
    }

    private void pass(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            int node = nodeOf(exchange.getRequestHeaders());
            try {
                answer(exchange, node, ask(exchange, node, body));
            } catch (ConnectException e) { // nobody took it: haproxy's "option redispatch"
                lose(node);
                redispatch(exchange, body);
            } catch (IOException e) {
                exchange.sendResponseHeaders(502, -1);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void redispatch(HttpExchange exchange, byte[] body) throws IOException, InterruptedException {
        int node = nodeOf(exchange.getRequestHeaders());
        try {
            answer(exchange, node, ask(exchange, node, body));
        } catch (IOException e) {
            exchange.sendResponseHeaders(502, -1);
        }
    }

    private int nodeOf(Headers headers) {
        var cookie = NODE.matcher(String.valueOf(headers.getFirst("Cookie")));
        if (cookie.find() && !gone.contains(Integer.parseInt(cookie.group(1)))) {
            return Integer.parseInt(cookie.group(1));
        }
        int next = turn.getAndIncrement() % nodes.size();
        return gone.contains(next) ? (next + 1) % nodes.size() : next;
    }

    private HttpResponse<byte[]> ask(HttpExchange exchange, int node, byte[] body)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(nodes.get(node).resolve(exchange.getRequestURI()))
                .timeout(PATIENCE)
                .method(exchange.getRequestMethod(), BodyPublishers.ofByteArray(body));
        for (String name : THERE) {
            exchange.getRequestHeaders().getOrDefault(name, List.of()).forEach(value -> request.header(name, value));
        }
        return network.send(request.build(), BodyHandlers.ofByteArray());
    }

    private static void answer(HttpExchange exchange, int node, HttpResponse<byte[]> reply) throws IOException {
        Headers headers = exchange.getResponseHeaders();
        for (String name : BACK) {
            reply.headers().allValues(name).forEach(value -> headers.add(name, value));
        }
        headers.add("Set-Cookie", COOKIE + "=" + node + "; Path=/");
        byte[] body = reply.body();
        exchange.sendResponseHeaders(reply.statusCode(), body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
