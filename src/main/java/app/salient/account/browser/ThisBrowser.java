package app.salient.account.browser;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Under which name the browser of a request is remembered. The session says it, not the cookie: whoever has a session of a
 * browser that was signed out must not keep it by throwing the cookie away.
 */
@Component
public class ThisBrowser {
    private static final String SERIES = "salient.remembered";

    static void is(String series, HttpServletRequest request) {
        request.getSession().setAttribute(SERIES, series);
    }

    public static void isNotRemembered(HttpServletRequest request) {
        request.getSession().removeAttribute(SERIES);
    }

    /** @return empty when it was not asked to be remembered */
    static Optional<String> of(HttpServletRequest request) {
        var session = request.getSession(false);
        return Optional.ofNullable(session == null ? null : (String) session.getAttribute(SERIES));
    }

    /** Of the request on this thread; empty on a thread without one. */
    Optional<String> series() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? of(attributes.getRequest())
                : Optional.empty();
    }
}
