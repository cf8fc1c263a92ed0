package app.salient.account.guest;

import app.salient.account.People;
import app.salient.account.Person;
import app.salient.account.Role;
import app.salient.account.Visitor;
import app.salient.storage.NotStored;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives everyone who is not signed in an identity of their own, bound to a cookie that lasts. To Spring Security a guest
 * stays anonymous: pages for accounts send them to the sign-in page.
 */
public final class GuestFilter extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(GuestFilter.class);

    private final People people;
    private final Guests guests;
    private final SecurityContextHolderStrategy security;

    public GuestFilter(People people, Guests guests, SecurityContextHolderStrategy security) {
        this.people = people;
        this.guests = guests;
        this.security = security;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (security.getContext().getAuthentication() == null) {
            var token = guestOf(request);
            if (token.isEmpty() && isPageVisit(request)) {
                token = Optional.of(GuestToken.fresh());
                GuestCookie.set(request, response, token.get());
            }
            token.ifPresent(this::become);
        }
        chain.doFilter(request, response);
    }

    /** @return empty as well when the guest has become an account: its cookie must not open the account */
    private Optional<GuestToken> guestOf(HttpServletRequest request) {
        return GuestCookie.of(request).flatMap(GuestToken::of).filter(token -> {
            var person = people.findById(token.person());
            person.ifPresent(this::note);
            return person.map(known -> known.role() == Role.GUEST).orElse(true);
        });
    }

    /** Whoever still comes, or whose open page still sends, is not removed as idle. */
    private void note(Person person) {
        try {
            guests.seen(person);
        } catch (NotStored e) { // the page can be shown all the same; the next request tries again
            LOG.warn("A guest's visit could not be noted", e);
        }
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
}
