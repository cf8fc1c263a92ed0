package app.salient.account.browser;

import app.salient.account.People;
import app.salient.account.PersonId;
import app.salient.account.Visitor;
import app.salient.storage.Committer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.authentication.rememberme.InvalidCookieException;
import org.springframework.security.web.authentication.rememberme.PersistentTokenBasedRememberMeServices;

/**
 * Signs a remembered browser in. A page that comes back after a restart sends several requests with the same token at
 * once; the first replaces it, and the others must not look like those of a thief.
 */
public final class RememberedSignIn extends PersistentTokenBasedRememberMeServices {
    public static final String COOKIE = "salient_remember";
    public static final Duration LIFETIME = Duration.ofDays(30);

    private final RememberedBrowsers browsers;
    private final People people;
    private final Committer committer;

    public RememberedSignIn(
            String key, UserDetailsService byId, RememberedBrowsers browsers, People people, Committer committer) {
        super(key, byId, browsers);
        this.browsers = browsers;
        this.people = people;
        this.committer = committer;
    }

    /**
     * Remembers nobody whose sessions were ended while they signed in, for that is what ends remembered browsers too; and nobody who is a
     * learner only for want of a passkey, who would come back with all rights.
     */
    @Override
    protected void onLoginSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication) {
        if (authentication.getPrincipal() instanceof Visitor visitor) {
            committer.commit(() -> people.findLockedById(visitor.id())
                    .filter(person -> person.signIns() == visitor.signIns() && person.role() == visitor.role())
                    .ifPresent(person -> super.onLoginSuccess(request, response, authentication)));
        }
    }

    @Override
    protected synchronized UserDetails processAutoLoginCookie(
            String[] cookie, HttpServletRequest request, HttpServletResponse response) {
        if (cookie.length == 2) {
            var person = browsers.justReplaced(cookie[0], cookie[1]);
            if (person.isPresent()) {
                ThisBrowser.is(cookie[0], request);
                return getUserDetailsService().loadUserByUsername(person.get());
            }
        }
        refuseWhatWasUsedBefore(cookie);
        return super.processAutoLoginCookie(cookie, request, response);
    }

    /**
     * Somebody may have copied it, so this browser and the copy have to sign in again. Spring would sign out all of the person's
     * browsers, in the middle of an exam perhaps, which protects nobody: a copy is of one browser.
     */
    private void refuseWhatWasUsedBefore(String[] cookie) {
        var token = cookie.length == 2 ? browsers.getTokenForSeries(cookie[0]) : null;
        if (token != null && !token.getTokenValue().equals(cookie[1])) {
            PersonId.of(token.getUsername()).ifPresent(person -> browsers.forget(person, cookie[0]));
            throw new InvalidCookieException("used before");
        }
    }

    @Override
    protected void setCookie(String[] token, int maxAge, HttpServletRequest request, HttpServletResponse response) {
        ThisBrowser.is(token[0], request);
        super.setCookie(token, maxAge, request, response);
    }

    /** Signs this browser out, and not the person's others as well. */
    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        cancelCookie(request, response);
        if (authentication != null && authentication.getPrincipal() instanceof Visitor visitor) {
            ThisBrowser.of(request).ifPresent(series -> browsers.forget(visitor.id(), series));
        }
    }
}
