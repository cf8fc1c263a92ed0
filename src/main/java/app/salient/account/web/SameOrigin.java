package app.salient.account.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Whether a request comes from one of our own pages. Needs no session, so that it holds after a restart: a foreign page
 * cannot set the header without asking first, and we never say yes.
 */
public final class SameOrigin {
    private SameOrigin() {}

    public static boolean holds(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        return "1".equals(request.getHeader("X-Salient"))
                && (site == null || site.equals("same-origin"))
                && originMatches(request.getHeader("Origin"), request.getHeader("Host"));
    }

    private static boolean originMatches(@Nullable String origin, @Nullable String host) {
        if (origin == null) {
            return true;
        }
        try {
            return URI.create(origin).getRawAuthority() != null
                    && URI.create(origin).getRawAuthority().equals(host);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
