package app.salient.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import app.salient.testing.Cast;
import app.salient.testing.OnH2;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;

/** The moment after an account was made. */
@OnH2
class SignInSessionTest {
    @Autowired
    SignInSession session;

    @Autowired
    Cast cast;

    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void changesTheIdOfTheSessionThatTheGuestHad() {
        String before = request.getSession().getId();
        session.begin(cast.student("Anna"), request, response);
        assertThat(request.getSession().getId()).isNotEqualTo(before);
    }

    @Test
    void remembersTheBrowserOfWhoeverKeepsTheirProgress() {
        session.begin(cast.student("Anna"), request, response);
        assertThat(response.getCookie("salient_remember")).isNotNull();
    }

    @Test
    void takesTheGuestsCookieAway() {
        session.begin(cast.student("Anna"), request, response);
        assertThat(response.getHeaders("Set-Cookie"))
                .anyMatch(line -> line.startsWith("salient_guest=;") && line.contains("Max-Age=0"));
    }
}
