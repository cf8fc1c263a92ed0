package app.salient.account.guest;

import static org.assertj.core.api.Assertions.assertThat;

import app.salient.account.CurrentVisitor;
import app.salient.account.People;
import app.salient.account.Role;
import app.salient.account.Visitor;
import app.salient.account.making.Accounts;
import app.salient.testing.OnH2;
import app.salient.testing.Visitors;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

@OnH2
class GuestFilterTest {
    @Autowired
    Guests guests;

    @Autowired
    People people;

    @Autowired
    Accounts accounts;

    @Autowired
    CurrentVisitor current;

    @Autowired
    SecurityContextHolderStrategy security;

    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void givesAVisitorOfAPageAnIdentityAndACookieForIt() throws Exception {
        var visitor = visit(page()).orElseThrow();
        String cookie = String.valueOf(response.getHeader("Set-Cookie"));
        assertThat(visitor.isGuest()).isTrue();
        assertThat(cookie).startsWith("salient_guest=").contains("HttpOnly", "SameSite=Lax");
        assertThat(GuestToken.of(cookie.substring(14, 57)))
                .map(GuestToken::person)
                .contains(visitor.id());
    }

    @Test
    void knowsAGuestByTheCookie() throws Exception {
        var token = GuestToken.fresh();
        assertThat(visit(with(page(), token))).map(Visitor::id).contains(token.person());
        assertThat(response.getHeader("Set-Cookie")).isNull();
    }

    @Test
    void givesNoIdentityToACallThatIsNoPageVisit() throws Exception {
        assertThat(visit(new MockHttpServletRequest("POST", "/api/attempts"))).isEmpty();
        assertThat(response.getHeader("Set-Cookie")).isNull();
    }

    @Test
    void opensNothingWithTheCookieOfAGuestWhoHasAnAccountNow() throws Exception {
        var token = GuestToken.fresh();
        var guest = new Visitor(token.person(), Role.GUEST, "");
        Visitors.as(guest, () -> accounts.keepProgress("Kept Kaisa", "a quiet harbour"));
        assertThat(visit(with(page(), token)))
                .map(Visitor::id)
                .isPresent()
                .get()
                .isNotEqualTo(token.person());
        assertThat(visit(with(new MockHttpServletRequest("POST", "/api/attempts"), token)))
                .isEmpty();
    }

    @Test
    void takesRubbishInTheCookieForNone() throws Exception {
        var request = page();
        request.setCookies(new Cookie("salient_guest", "rubbish"));
        assertThat(visit(request)).map(Visitor::isGuest).contains(true);
        assertThat(response.getHeader("Set-Cookie")).startsWith("salient_guest=");
    }

    private static MockHttpServletRequest page() {
        var request = new MockHttpServletRequest("GET", "/");
        request.addHeader("Accept", "text/html");
        return request;
    }

    private static MockHttpServletRequest with(MockHttpServletRequest request, GuestToken token) {
        request.setCookies(new Cookie("salient_guest", token.secret()));
        return request;
    }

    /** @return who the rest of the application sees */
    private Optional<Visitor> visit(MockHttpServletRequest request) throws ServletException, IOException {
        security.clearContext();
        var seen = new AtomicReference<Optional<Visitor>>(Optional.empty());
        new GuestFilter(people, guests, security).doFilter(request, response, (req, res) -> seen.set(current.find()));
        return Objects.requireNonNull(seen.get());
    }
}
