package app.salient.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps one address from filling the memory with sessions: so many new ones a minute, more than a school that comes at once
 * through one line. What is there already goes on, and answers are delivered without a session.
 */
final class FewNewSessions extends OncePerRequestFilter {
    private final Tries tries;

    FewNewSessions(Tries tries) {
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

    private static boolean wouldBegin(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        boolean page = accept != null && accept.contains("text/html");
        return (page || request.getParameter("v-r") != null) && request.getSession(false) == null;
    }
}
