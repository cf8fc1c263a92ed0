package app.salient.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives everyone who is not signed in an identity of their own, bound to a cookie that lasts. To Spring Security a guest
 * stays anonymous: pages for accounts send them to the sign-in page.
 */
final class GuestFilter extends OncePerRequestFilter {
    static final String COOKIE = "salient_guest";

    private static final Duration LIFETIME = Duration.ofDays(400); // the longest a browser keeps a cookie

    private final People people;
    private final SecurityContextHolderStrategy security;

    GuestFilter(People people, SecurityContextHolderStrategy security) {
        this.people = people;
        this.security = security;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (security.getContext().getAuthentication() == null) {
            var token = guestOf(request);
            if (token.isEmpty() && isPageVisit(request)) {
                token = Optional.of(GuestToken.fresh());
                setCookie(request, response, token.get().secret(), LIFETIME);
            }
            token.ifPresent(this::become);
        }
        chain.doFilter(request, response);
    }

    /** @return empty as well when the guest has become an account: its cookie must not open the account */
    private Optional<GuestToken> guestOf(HttpServletRequest request) {
        return cookie(request)
                .flatMap(GuestToken::of)
                .filter(token -> people.findById(token.person())
                        .map(person -> person.role() == Role.GUEST)
                        .orElse(true));
    }

    private void become(GuestToken token) {
        var visitor = new Visitor(token.person(), Role.GUEST, "");
        var context = security.createEmptyContext();
        context.setAuthentication(new AnonymousAuthenticationToken("guest", visitor, visitor.getAuthorities()));
        security.setContext(context);
    }

    private static boolean isPageVisit(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return request.getMethod().equals("GET") && accept != null && accept.contains("text/html");
    }

    private static Optional<String> cookie(HttpServletRequest request) {
        Cookie @Nullable [] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(c -> c.getName().equals(COOKIE))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    static void setCookie(HttpServletRequest request, HttpServletResponse response, String value, Duration age) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(COOKIE, value)
                        .path("/")
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .maxAge(age)
                        .build()
                        .toString());
    }
}
