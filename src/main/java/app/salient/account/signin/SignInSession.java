package app.salient.account.signin;

import app.salient.account.Visitor;
import app.salient.account.browser.RememberedSignIn;
import app.salient.account.browser.ThisBrowser;
import app.salient.account.guest.GuestCookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.authentication.RememberMeServices;
import org.springframework.security.web.authentication.rememberme.AbstractRememberMeServices;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** Signs a browser in without asking for the password that was set a moment ago. */
@Component
public class SignInSession {
    private final SecurityContextHolderStrategy security;
    private final HttpSessionSecurityContextRepository sessions = new HttpSessionSecurityContextRepository();
    private final RememberMeServices rememberMe;

    SignInSession(SecurityContextHolderStrategy security, RememberMeServices rememberMe) {
        this.security = security;
        this.rememberMe = rememberMe;
    }

    /**
     * Changes the session's id, so that an id known before is worth nothing, and lets the browser be remembered: whoever
     * keeps their progress expects to find it tomorrow.
     */
    public void begin(Visitor visitor, HttpServletRequest request, HttpServletResponse response) {
        GuestCookie.forget(request, response);
        begin(visitor, request, response, true);
    }

    /**
     * For somebody who has shown in another way than by a password who they are. What a guest did on this browser stays theirs to
     * bring along.
     */
    public void signIn(Visitor visitor, HttpServletRequest request, HttpServletResponse response, boolean remembered) {
        begin(visitor, request, response, remembered);
    }

    private void begin(Visitor visitor, HttpServletRequest request, HttpServletResponse response, boolean remembered) {
        request.getSession();
        request.changeSessionId();
        ThisBrowser.isNotRemembered(request);
        var authentication = UsernamePasswordAuthenticationToken.authenticated(visitor, null, visitor.getAuthorities());
        var context = security.createEmptyContext();
        context.setAuthentication(authentication);
        security.setContext(context);
        sessions.saveContext(context, request, response);
        if (remembered) {
            rememberMe.loginSuccess(askingToBeRemembered(request), response, authentication);
        }
    }

    /** Goes on under the same session after the person's other sessions were ended; a remembered browser stays one. */
    public void goOn(Visitor visitor, HttpServletRequest request, HttpServletResponse response) {
        boolean remembered = request.getCookies() != null
                && Arrays.stream(request.getCookies()).anyMatch(c -> c.getName().equals(RememberedSignIn.COOKIE));
        begin(visitor, request, response, remembered);
    }

    private static HttpServletRequest askingToBeRemembered(HttpServletRequest request) {
        return new HttpServletRequestWrapper(request) {
            @Override
            public @Nullable String getParameter(String name) {
                return name.equals(AbstractRememberMeServices.DEFAULT_PARAMETER) ? "on" : super.getParameter(name);
            }
        };
    }
}
