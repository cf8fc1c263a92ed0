package app.salient.operation;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Figures in the text format of Prometheus at {@code http://127.0.0.1:PORT/metrics}, for programs on this machine alone. A port
 * of its own by the JDK's little server: Boot's would move {@code /actuator/health} away from the main one, and be a second
 * Tomcat. Without the setting nothing listens.
 */
@Component
@ConditionalOnProperty("salient.metrics.port")
class MetricsPort implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(MetricsPort.class);
    private static final String PATH = "/metrics";

    private final HttpServer server;

    @Autowired
    MetricsPort(@Value("${salient.metrics.port}") int port, PrometheusMeterRegistry figures) {
        this(port, figures::scrape);
    }

    /** @param port 0 takes any that is free */
    MetricsPort(int port, Supplier<String> figures) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new IllegalStateException(
                    "The port for figures, %d, cannot be opened (%s): choose another with SALIENT_METRICS_PORT."
                            .formatted(port, e.getMessage()),
                    e);
        }
        server.createContext("/", exchange -> answer(exchange, figures));
        server.start();
        LOG.info("Figures are at http://127.0.0.1:{}{}", address().getPort(), PATH);
    }

    InetSocketAddress address() {
        return server.getAddress();
    }

    private static void answer(HttpExchange exchange, Supplier<String> figures) throws IOException {
        try (exchange) {
            if (!exchange.getRequestURI().getPath().equals(PATH)) {
                exchange.sendResponseHeaders(404, -1);
            } else if (!exchange.getRequestMethod().equals("GET")) {
                exchange.sendResponseHeaders(405, -1);
            } else {
                byte[] text = figures.get().getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().set("Content-Type", "text/plain; version=0.0.4; charset=utf-8");
                exchange.sendResponseHeaders(200, text.length);
                exchange.getResponseBody().write(text);
            }
        }
    }

    @Override
    public void destroy() {
        server.stop(0);
    }
}
