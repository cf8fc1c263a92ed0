package app.salient.operation;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers go first. To draw a page takes the server ten times as long as to keep an answer, so when a class opens its quiz at
 * the bell, or hands in, only a few pages are drawn at a time and the others wait: nobody who has just answered waits behind
 * all of them. Nothing is refused, and nobody can keep a turn by sending or reading slowly.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
final class PagesInTurn extends OncePerRequestFilter {
    /** In which a thousand pages are drawn on two processors; a proxy waits a minute. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Far longer than any page takes to draw. */
    private static final Duration LENGTH = Duration.ofSeconds(1);

    /** So many of the server's threads (server.tomcat.threads.max) that 200 are left for answers; whoever comes then goes on at once. */
    static final int WAITING_AT_MOST = 1_000;

    /** Downloads, scripts, news and answers; whatever a browser says that it would like to have. */
    private static final List<String> NO_PAGES = List.of("/api/", "/VAADIN/", "/actuator/");

    private final PageTurns turns;

    /** A few more than there are processors, since some wait for the disk. */
    @Autowired
    PagesInTurn() {
        this(new PageTurns(Runtime.getRuntime().availableProcessors() + 2, PATIENCE, LENGTH));
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
        if (turns.waiting() >= WAITING_AT_MOST) {
            chain.doFilter(request, response);
            return;
        }
        Runnable end = turns.take();
        try {
            chain.doFilter(request, response);
        } finally {
            end.run();
        }
    }

    @Override
    public void destroy() {
        turns.close();
    }
}
