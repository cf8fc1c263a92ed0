package app.salient.account.web;

import app.salient.storage.Outage;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ResourceBundle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * While the database cannot be read, as on a full disk, nobody is told that something of theirs is wrong: pages say that what was
 * answered is kept, and the outbox of an open page that it should try again.
 */
public final class DatabaseAway extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(DatabaseAway.class);
    private static final String WORDS = "vaadin-i18n.translations";
    private static final String SECONDS = "30";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (RuntimeException e) {
            if (!Outage.is(e)) {
                throw e;
            }
            say(request, response, e);
        } catch (ServletException e) {
            Throwable cause = e.getCause();
            if (cause == null || !Outage.is(cause)) {
                throw e;
            }
            say(request, response, cause);
        }
    }

    private static void say(HttpServletRequest request, HttpServletResponse response, Throwable why)
            throws IOException {
        if (!Outage.isKnown(why)) {
            LOG.error("The database cannot be used", why);
        }
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
        boolean page = !request.getRequestURI().startsWith(request.getContextPath() + "/api/");
        response.setContentType(page ? "text/html" : "application/json");
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getWriter().write(page ? page() : "{\"reason\":\"not-stored\"}");
    }

    private static String page() {
        var words = ResourceBundle.getBundle(WORDS);
        String title = words.getString("shell.broken.title");
        return "<!doctype html><html lang=\"en\"><meta name=\"viewport\" content=\"width=device-width\"><title>" + title
                + "</title><main><h1>" + title + "</h1><p>" + words.getString("shell.broken.lede")
                + "</p></main></html>";
    }
}
