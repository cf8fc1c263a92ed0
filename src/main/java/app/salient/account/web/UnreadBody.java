package app.salient.account.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes what nobody has read of a small body, with the patience of {@link PatientProcessor}: when the connection of a browser that still
 * sends is closed, it may never see the answer. What is left of a larger one, Tomcat does not wait for.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class UnreadBody extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(UnreadBody.class);
    private static final int SMALL = 262_144;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, response);
        if (!request.isAsyncStarted() && hasBody(request)) {
            take(request);
        }
    }

    private static boolean hasBody(HttpServletRequest request) {
        return request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
    }

    private static void take(HttpServletRequest request) {
        try {
            request.getInputStream().readNBytes(SMALL);
        } catch (IOException e) {
            LOG.debug("The rest of a request did not come", e);
        } catch (IllegalStateException e) { // somebody reads it as text, and to its end
            LOG.debug("Nothing is left of a request", e);
        }
    }
}
