package app.salient.account.browser;

import app.salient.account.People;
import app.salient.account.Person;
import app.salient.account.Visitor;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.BiPredicate;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Signs out whoever's sessions were ended elsewhere, and whoever is no more: by a new password, by "sign out" on the list of
 * browsers, by erasing. It asks the database at each request, so that it holds on every server at once.
 */
public final class EndedSessions extends OncePerRequestFilter {
    private final People people;
    private final RememberedBrowsersQuery browsers;
    private final BiPredicate<Person, Visitor> mayGoOn;
    private final SecurityContextHolderStrategy security;

    /** @param mayGoOn whether somebody may still be here as the visitor as whom their session was begun */
    public EndedSessions(
            People people,
            RememberedBrowsersQuery browsers,
            BiPredicate<Person, Visitor> mayGoOn,
            SecurityContextHolderStrategy security) {
        this.people = people;
        this.browsers = browsers;
        this.mayGoOn = mayGoOn;
        this.security = security;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = security.getContext().getAuthentication();
        if (authentication != null
                && authentication.getPrincipal() instanceof Visitor visitor
                && !visitor.isGuest()
                && (isOver(visitor) || isForgotten(request))) {
            security.clearContext();
            var session = request.getSession(false);
            if (session != null) {
                session.invalidate();
            }
        }
        chain.doFilter(request, response);
    }

    private boolean isForgotten(HttpServletRequest request) {
        return ThisBrowser.of(request)
                .filter(series -> !browsers.isRemembered(series))
                .isPresent();
    }

    private boolean isOver(Visitor visitor) {
        return people.findById(visitor.id())
                .map(person -> person.signIns() != visitor.signIns() || !mayGoOn.test(person, visitor))
                .orElse(true);
    }
}
