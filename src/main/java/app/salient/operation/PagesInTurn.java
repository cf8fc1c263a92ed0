package app.salient.operation;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers go first. To draw a page takes the server ten times as long as to keep an answer, so when a class opens its quiz at
 * the bell, or hands in, only a few pages are drawn at a time and the others wait: nobody who has just answered waits behind
 * all of them. Nobody can keep a turn by sending or reading slowly. Only what would take the last threads from the answers is refused,
 * and what still waits when the server stops; browsers ask again by themselves.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
final class PagesInTurn extends OncePerRequestFilter {
    /** In which a thousand pages are drawn on two processors; a proxy waits a minute. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Far longer than any page takes to draw. */
    private static final Duration LENGTH = Duration.ofSeconds(1);

    /** So many of the server's threads (server.tomcat.threads.max) that 200 are left for answers. */
    static final int WAITING_AT_MOST = 1_000;

    /** Downloads, scripts, news and answers; whatever a browser says that it would like to have. */
    private static final List<String> NO_PAGES = List.of("/api/", "/VAADIN/", "/actuator/");

    private final PageTurns turns;

    /** A few more than there are processors, since some wait for the disk. */
    @Autowired
    PagesInTurn() {
        this(new PageTurns(Runtime.getRuntime().availableProcessors() + 2, WAITING_AT_MOST, PATIENCE, LENGTH));
    }

    PagesInTurn(PageTurns turns) {
        this.turns = turns;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !drawsPage(request);
    }

    /** The page itself, and what its screens send to be drawn anew. */
    private static boolean drawsPage(HttpServletRequest request) {
        String query = request.getQueryString();
        if (query != null && (query.startsWith("v-r=uidl") || query.startsWith("v-r=init"))) {
            return true;
        }
        String path = request.getRequestURI().substring(request.getContextPath().length());
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        return request.getMethod().equals("GET")
                && accepted != null
                && accepted.startsWith("text/html")
                && NO_PAGES.stream().noneMatch(path::startsWith);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpServletRequest asked = isWritten(request)
                ? WholeRequest.of(request)
                        .<HttpServletRequest>map(whole -> whole)
                        .orElse(request)
                : request;
        var turn = turns.take();
        if (turn.isEmpty()) {
            refuse(response);
            return;
        }
        try {
            chain.doFilter(asked, response);
        } finally {
            turn.get().run();
        }
    }

    /** Without a page for errors, which would be one more to draw. */
    private static void refuse(HttpServletResponse response) throws IOException {
        response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, "5");
        response.setContentType(MediaType.TEXT_PLAIN_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getWriter()
                .println("Too many pages are asked for at this moment. Nothing is lost: try again in a few seconds.");
    }

    private static boolean isWritten(HttpServletRequest request) {
        return request.getMethod().equals("POST");
    }

    /** Before the server stops: who waits holds a thread, and must not begin to read a database that is about to close. */
    @EventListener(ContextClosedEvent.class)
    void stop() {
        turns.close();
    }
}
