package app.salient.account.signin;

import app.salient.account.AccountPaths;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Back to the sign-in page, which then says whether name and password did not match or too many tries came first. */
public final class SignInRefused implements AuthenticationFailureHandler {
    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException why) throws IOException {
        String reason = why instanceof LockedException ? "?error=wait" : "?error";
        response.sendRedirect(request.getContextPath() + AccountPaths.SIGN_IN + reason);
    }
}
