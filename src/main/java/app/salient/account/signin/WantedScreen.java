package app.salient.account.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.stereotype.Component;

/** Which screen somebody wanted when they were asked to sign in. */
@Component
public class WantedScreen {
    private static final String HOME = "/";
    private final RequestCache asked = new HttpSessionRequestCache();

    /** Forgets it. @return its path, without the host, which is whatever a request said it was; home when there was none */
    public String take(HttpServletRequest request, HttpServletResponse response) {
        var wanted = asked.getRequest(request, response);
        asked.removeRequest(request, response);
        return wanted == null ? HOME : path(URI.create(wanted.getRedirectUrl()));
    }

    private static String path(URI address) {
        return address.getRawPath() + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
    }
}
