package app.salient.account.signin;

import app.salient.account.AccountPaths;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Back to the sign-in page, which then says whether name and password did not match, are not enough, or too many tries came first. */
public final class SignInRefused implements AuthenticationFailureHandler {
    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException why) throws IOException {
        String reason = switch (why) {
            case LockedException locked -> "?error=wait";
            case InsufficientAuthenticationException notEnough -> "?error=passkey";
            default -> "?error";
        };
        response.sendRedirect(request.getContextPath() + AccountPaths.SIGN_IN + reason);
    }
}
