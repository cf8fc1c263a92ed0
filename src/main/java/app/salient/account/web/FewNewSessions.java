package app.salient.account.web;

import app.salient.account.tries.Tries;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps one address from filling the memory with sessions: so many new ones a minute, more than a school that comes at once
 * through one line. What is there already goes on, and answers are delivered without a session.
 */
public final class FewNewSessions extends OncePerRequestFilter {
    private static final List<String> WITHOUT_SESSION =
            List.of("/api/", "/VAADIN/", "/actuator/", "/brand/", "/fonts/", "/pictures/", "/offline.");

    private final Tries tries;

    public FewNewSessions(Tries tries) {
        this.tries = tries;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (wouldBegin(request) && !tries.allow(request.getRemoteAddr())) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "60");
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
            return;
        }
        chain.doFilter(request, response);
    }

    /** Whatever it says it accepts: any page asked for without a session begins one. */
    private static boolean wouldBegin(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return request.getSession(false) == null && WITHOUT_SESSION.stream().noneMatch(path::startsWith);
    }
}
